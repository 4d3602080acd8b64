export { harbour as default } from '../plugins.ts'
