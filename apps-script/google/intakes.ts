import type { Programme } from '../core/programme/programme.ts';
import {
  type Question,
  type QuestionId,
  questionByTitle,
  questionsOf,
} from '../core/submission/questions.ts';
import type { Answers } from '../core/submission/submission.ts';
import type { Incoming, Intakes, Signing } from '../stages/effects.ts';
import { createBlob, findFile } from './drive-api.ts';

/** The responses of the programme's Forms, their items told apart by title. */
export function intakesOf(
  forms: readonly string[],
  programme: Programme,
  signing: Signing,
  folder: string,
): Intakes {
  const questions = questionsOf(programme);
  const read = (id: string, since: number) => {
    const form = FormApp.openById(id);
    const insistOnSecrecy = once(() => checkSecrecy(form, questions));
    return form
      .getResponses(new Date(since))
      .map((response) => incomingOf(response, questions, insistOnSecrecy));
  };
  return {
    forms: forms.length,
    responsesSince: (since) => forms.flatMap((id) => read(id, since)),
    everyResponse: (form) => forms.slice(form, form + 1).flatMap((id) => read(id, 0)),
    keepFullText(responseId, text) {
      const key = { kind: 'fulltext', key: responseId } as const;
      const blob = Utilities.newBlob(text, 'text/plain', `Toàn văn ${responseId}.txt`);
      const file = findFile(key) ?? createBlob(blob, key, folder);
      return `SHA-256 ${signing.sha256(text)} https://drive.google.com/file/d/${file}/view`;
    },
  };
}

function incomingOf(
  response: GoogleAppsScript.Forms.FormResponse,
  questions: readonly Question[],
  insistOnSecrecy: () => void,
): Incoming {
  const sent = { id: response.getId(), submittedAt: response.getTimestamp().getTime() };
  return {
    ...sent,
    read() {
      const answers = answersOf(response, questions);
      if (answers.tradeSecret === undefined) insistOnSecrecy();
      return { ...sent, answers };
    },
  };
}

/**
 * Somebody renamed or deleted the question about trade secrets: what was answered to it can't be
 * told, and the description of a secret may not be kept. Responses wait in the Form until the
 * question is back; the dashboard says which one is missing.
 */
function checkSecrecy(form: GoogleAppsScript.Forms.Form, questions: readonly Question[]): void {
  const asked = form.getItems().map((item) => questionByTitle(questions, item.getTitle())?.id);
  if (!asked.includes('tradeSecret')) throw new Error('the Form asks about trade secrets no more');
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}

function answersOf(
  response: GoogleAppsScript.Forms.FormResponse,
  questions: readonly Question[],
): Answers {
  const answers: Partial<Record<QuestionId, string>> = {};
  for (const itemResponse of response.getItemResponses()) {
    const question = questionByTitle(questions, itemResponse.getItem().getTitle());
    if (question) answers[question.id] = textOf(itemResponse.getResponse());
  }
  return answers;
}

/** A checkbox answers with a list, everything else that we ask with a text. */
function textOf(answer: string | string[] | string[][]): string {
  return typeof answer === 'string' ? answer : answer.flat().join(', ');
}
