export { fr } from './fr/catalogue.ts'
