import type { Offered } from '../../contract/offered.ts';
import type { Validation } from '../../forms/form.ts';
import type { FormKit } from './kit.ts';

type Builder = Offered['Forms.TextValidationBuilder'] &
  Offered['Forms.ParagraphTextValidationBuilder'];
/** The builder of a text's validation. */
export function validationBuilder({ realm }: FormKit, of: 'TEXT' | 'PARAGRAPH_TEXT'): Builder {
  let made: Validation | undefined;
  let help: string | undefined;
  const requirement =
    <A extends readonly unknown[]>(make: (...args: A) => Validation) =>
    (...args: A): Builder => {
      made = make(...args);
      return self;
    };
  const shared = {
    requireTextMatchesPattern: requirement((pattern: string) => ({
      kind: 'matches',
      pattern: re2(String(pattern)),
    })),
    requireTextLengthLessThanOrEqualTo: requirement((n: number) => ({
      kind: 'maxLength',
      length: Number(n),
    })),
    requireTextLengthGreaterThanOrEqualTo: requirement((n: number) => ({
      kind: 'minLength',
      length: Number(n),
    })),
    setHelpText: (text: string) => {
      help = String(text);
      return self;
    },
    build: () => {
      if (!made) throw new Error('A validation needs a requirement.');
      const host = { of, validation: { ...made, ...(help === undefined ? {} : { help }) } };
      return realm.expose('TextValidation', 'Forms.TextValidation', {}, host);
    },
  };
  const builder =
    of === 'TEXT'
      ? realm.expose('TextValidationBuilder', 'Forms.TextValidationBuilder', {
          ...shared,
          requireTextIsEmail: requirement(() => ({ kind: 'email' })),
          requireNumber: requirement(() => ({ kind: 'number' })),
        })
      : realm.expose(
          'ParagraphTextValidationBuilder',
          'Forms.ParagraphTextValidationBuilder',
          shared,
        );
  const self = builder as Builder;
  return self;
}

/** Forms compiles patterns with RE2: no look-around, no back-reference. */
function re2(pattern: string): string {
  if (/\(\?(?:[=!]|<[=!])|\\[1-9]/.test(pattern))
    throw new Error(`Invalid regular expression pattern: ${pattern}`);
  try {
    new RegExp(`^(?:${pattern})$`, 'su');
  } catch {
    throw new Error(`Invalid regular expression pattern: ${pattern}`);
  }
  return pattern;
}
