import type { Installation } from '../../scripts/installation/install.ts';

const decoder = new TextDecoder();

/**
 * Every text that the workspace holds, with where it stands: cells, files, mails, properties,
 * responses, the console, the operator's alerts. Only files that lie in no bin are looked into.
 */
export function everywhere({
  workspace,
  form,
}: Installation): readonly (readonly [place: string, text: string])[] {
  return [
    ...workspace.files().flatMap((file) => {
      if (file.trashed) return [];
      const isSheet = file.mimeType === 'application/vnd.google-apps.spreadsheet';
      if (!isSheet) return [[file.name, decoder.decode(workspace.bytesOf(file.id))] as const];
      const { sheets } = workspace.spreadsheet(file.id);
      return sheets.map(
        (sheet) => [`${file.name}, ${sheet.title}`, JSON.stringify(sheet.rows())] as const,
      );
    }),
    ...workspace.mail().map((mail) => ['mail', JSON.stringify(mail)] as const),
    ...[...workspace.properties()].map(([name, text]) => [`property ${name}`, text] as const),
    ['responses', JSON.stringify(workspace.responses(form))],
    ['console', JSON.stringify(workspace.console())],
    ['alerts', JSON.stringify(workspace.ui())],
  ];
}

/** Where any of these words stands. */
export function placesOf(office: Installation, words: readonly string[]): readonly string[] {
  return everywhere(office).flatMap(([place, text]) =>
    words.filter((word) => text.includes(word)).map((word) => `${place}: ${word}`),
  );
}
