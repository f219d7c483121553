import { createContext, runInContext } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import PizZip from 'pizzip';
import type { fillTemplate } from '../../apps-script/google/fill-template.ts';

/** Bundled as for Google, in a context as bare as its: no Node, no DOM, no code from strings. */
export async function load(...plugins: Plugin[]): Promise<typeof fillTemplate> {
  const bundle = await build({
    stdin: {
      contents: "export { fillTemplate } from './apps-script/google/fill-template.ts'",
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'edge',
    target: 'es2020',
    plugins,
  });
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(bundle.outputFiles[0]?.text ?? '', context);
  return runInContext('edge.fillTemplate', context);
}

/** What a reader of the document sees; a break inside a paragraph is "\n". */
export function textOf(docx: Uint8Array): string {
  const xml = new PizZip(docx).file('word/document.xml')?.asText() ?? '';
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<\/w:p>/g)]
    .map(([whole, text]) => text ?? (whole === '</w:p>' ? '\u2029' : '\n'))
    .join('')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
