import { type Request, readBytes } from './read-bytes.ts'

/** The part of a worker's scope that is used here. */
interface Scope {
  onmessage: ((event: { readonly data: Request }) => void) | null
  postMessage(message: unknown): void
}

const scope = globalThis as unknown as Scope

scope.onmessage = ({ data }) => {
  void readBytes(data).then((outcome) => scope.postMessage(outcome))
}
