await import('./documents/measure.ts')
