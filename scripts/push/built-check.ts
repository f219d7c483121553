import { bareWorld } from './bare-world.ts';

/** What is about to be pushed. */
export interface Built {
  readonly code: string;
  readonly manifest: string;
  /** The functions that Google is to find: those that main.ts exports. */
  readonly functions: readonly string[];
}

/** Names that a bundle leaves beside its functions: its own, and zod's settings. */
const besides = ['SangKien_', '__zod_globalConfig'];

/** Why a built bundle would not do in Google, in sentences; the same code that is pushed is read. */
export function mistakesIn({ code, manifest, functions }: Built): readonly string[] {
  return [...codeMistakes(code, functions), ...manifestMistakes(manifest)];
}

function codeMistakes(code: string, functions: readonly string[]): readonly string[] {
  const { asked, world, read } = bareWorld();
  try {
    read(code);
  } catch (error) {
    return [`Bản dựng không đọc được: ${String(error)}.`];
  }
  const names = Object.keys(world);
  const hidden = functions.filter((name) => typeof world[name] !== 'function');
  const extra = names.filter((name) => !functions.includes(name) && !besides.includes(name));
  return [
    ...asked.map((name) => `Bản dựng hỏi ${name} ngay khi được đọc; Google không có sẵn ở đó.`),
    ...hidden.map((name) => `Google sẽ không thấy chức năng ${name}.`),
    ...extra.map((name) => `Bản dựng để lộ tên ${name} ra ngoài.`),
  ];
}

const advanced = { Sheets: 'v4', Drive: 'v3' };

function manifestMistakes(text: string): readonly string[] {
  const manifest = parsed(text);
  const { dependencies } = manifest;
  const { enabledAdvancedServices = [] } = Object(dependencies);
  const wrong = Object.entries(advanced).filter(
    ([userSymbol, version]) =>
      !(enabledAdvancedServices as readonly Readonly<Record<string, unknown>>[]).some(
        (one) => one.userSymbol === userSymbol && one.version === version,
      ),
  );
  return [
    ...(manifest.runtimeVersion === 'V8' ? [] : ['appsscript.json không ghi runtimeVersion V8.']),
    ...(manifest.timeZone === 'Asia/Ho_Chi_Minh'
      ? []
      : ['appsscript.json không ghi múi giờ Asia/Ho_Chi_Minh.']),
    ...(Array.isArray(manifest.oauthScopes) && manifest.oauthScopes.length > 0
      ? []
      : ['appsscript.json không ghi các quyền cần xin.']),
    ...wrong.map(([name, version]) => `appsscript.json không bật ${name} ${version}.`),
  ];
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}
