/** A template of the office, carried inside the bundle as base64. */
declare module '*.docx' {
  const base64: string;
  // biome-ignore lint/style/noDefaultExport: esbuild gives an asset no other export
  export default base64;
}
