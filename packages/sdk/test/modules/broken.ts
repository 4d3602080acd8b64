throw new Error('no lamp today')
