/** Characters that JSON allows and terminals obey: written as escapes, which mean the same. */
const obeyed = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g

const escaped = (json: string): string => json.replace(obeyed, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** One line of JSON, without its end. */
export const jsonLine = (value: unknown): string => escaped(JSON.stringify(value))

/** JSON for people, without a line end. */
export const jsonPage = (value: unknown): string => escaped(JSON.stringify(value, null, 2))

const indented = (page: string): string => page.replace(/^/gm, '  ')

/** Writes a list element by element, so that it needs no memory for all. */
export class JsonList {
  private count = 0
  private readonly write: (text: string) => Promise<void>

  constructor(write: (text: string) => Promise<void>) {
    this.write = write
  }

  async add(value: unknown): Promise<void> {
    await this.write(`${this.count++ === 0 ? '[' : ','}\n${indented(jsonPage(value))}`)
  }

  async end(): Promise<void> {
    await this.write(this.count === 0 ? '[]\n' : '\n]\n')
  }
}
