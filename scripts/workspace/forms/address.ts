import type { StoredResponse } from './form.ts';

/** The id in a form's public address differs from its file id. */
export const publishedId = (formId: string): string => `1FAIpQLS${formId.slice(1)}`;

/** Where a respondent opens a form. */
export const respondentUrl = (formId: string): string =>
  `https://docs.google.com/forms/d/e/${publishedId(formId)}/viewform`;

/** A link that opens the form with answers filled in; the question's id names each of them. */
export function prefilledUrl(formId: string, answers: StoredResponse['answers']): string {
  const query = new URLSearchParams({ usp: 'pp_url' });
  for (const [item, answer] of answers) {
    for (const text of typeof answer === 'string' ? [answer] : answer) {
      query.append(`entry.${item}`, text);
    }
  }
  return `${respondentUrl(formId)}?${query}`;
}

/** The link by which a respondent changes an answer already sent: it bears the response's id. */
export const editUrl = (formId: string, responseId: string): string =>
  `${respondentUrl(formId)}?edit2=${responseId}`;
