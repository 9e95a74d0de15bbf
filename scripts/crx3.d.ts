declare module 'crx3' {
  /** Packs files and folders into a signed CRX3. Paths are written. */
  export default function crx3(
    files: readonly string[],
    options: { keyPath: string; crxPath: string },
  ): Promise<unknown>;
}
