const seeds = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35] as const

/** One step of FNV-1a, 32 bits. */
const step = (value: number, byte: number): number => Math.imul(value ^ byte, 0x01000193)

/** Makes 16 bytes that stand for a content: the same content, the same bytes. Not for security: two files are told apart, no more. */
export class Identifier {
  private readonly values: number[] = [...seeds]

  add(content: string): void {
    for (let seed = 0; seed < seeds.length; seed++) {
      let value = this.values[seed] ?? 0
      for (let at = 0; at < content.length; at++) {
        const unit = content.charCodeAt(at)
        value = step(step(value, unit & 0xff), unit >>> 8)
      }
      this.values[seed] = value
    }
  }

  bytes(): Uint8Array {
    const bytes = new Uint8Array(seeds.length * 4)
    const view = new DataView(bytes.buffer)
    for (const [at, value] of this.values.entries()) view.setUint32(at * 4, value >>> 0)
    return bytes
  }
}
