import { type Request, readBytes } from './read-bytes.ts'

/** The part of a worker's scope that is used here. */
interface Scope {
  onmessage: ((event: { readonly data: Request; readonly ports: readonly { postMessage(message: unknown): void }[] }) => void) | null
}

const scope = globalThis as unknown as Scope

scope.onmessage = ({ data, ports: [answer] }) => {
  scope.onmessage = null
  void readBytes(data).then((outcome) => answer?.postMessage(outcome))
}
