import names from './names.json' with { type: 'json' };

/** By interface and method: how many parameters Google takes. */
const counts = new Map(
  Object.entries(names.parameters).map(([key, list]) => [
    key,
    new Map(
      list.split(' ').map((entry): [string, readonly number[]] => {
        const [method = '', given = ''] = entry.split(':');
        return [method, given.split(',').map(Number)];
      }),
    ),
  ]),
);

/** The service whose name Google puts before a class of these in a refusal. */
const SERVICES: Readonly<Record<string, string>> = {
  Forms: 'FormApp',
  Lock: 'LockService',
  Properties: 'PropertiesService',
  Script: 'ScriptApp',
  Spreadsheet: 'SpreadsheetApp',
  URL_Fetch: 'UrlFetchApp',
};

/**
 * Google's refusal of a call with a number of parameters that no signature of the method takes;
 * undefined when the number is right. `type` is the interface, `path` the name of the object.
 */
export function parameterRefusal(
  type: string,
  path: string,
  method: string,
  args: readonly unknown[],
): string | undefined {
  const takes = counts.get(type)?.get(method);
  if (!takes || takes.includes(args.length)) return undefined;
  const service = SERVICES[type.replace(/\..*/, '')];
  const before = service === undefined || path === service ? '' : `${service}.`;
  const words = args.map(typeWord).join(',');
  return `The parameters (${words}) don't match the method signature for ${before}${path}.${method}.`;
}

/** A value as Google's refusals call its type. */
function typeWord(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value;
  if (!Array.isArray(value)) return '(class)';
  return value.every((one) => typeof one === 'number') ? 'number[]' : '(class)[]';
}
