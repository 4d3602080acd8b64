export { en } from './en/catalogue.ts'
