/** What the shell gets: done · an error finding, or an input that couldn't be read · wrong usage. */
export type Status = 0 | 1 | 2

/** A sentence for the person who typed the command, and the status with which it ends. */
export class Refusal extends Error {
  readonly status: 1 | 2

  constructor(status: 1 | 2, message: string) {
    super(message)
    this.status = status
  }
}

/** The command line itself is wrong. */
export const misused = (message: string): Refusal => new Refusal(2, message)

/** The command line is right, an input or an output isn't. */
export const failed = (message: string): Refusal => new Refusal(1, message)
