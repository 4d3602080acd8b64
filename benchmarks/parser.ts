import './parser/measure.ts'
