// React checks everything it draws unless it is told this before it is loaded.
process.env.NODE_ENV = 'production'

await import('./html/measure.ts')
