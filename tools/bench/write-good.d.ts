declare module 'write-good' {
  /** Lints English prose. */
  export default function writeGood(text: string): { index: number; offset: number; reason: string }[]
}
