import { expect, test } from 'vitest';
import { initiativesPage } from '#core/ledger/initiatives.ts';
import { onBehalfPage } from '#core/ledger/on-behalf.ts';
import { firstPageRow } from '#core/ledger/page.ts';
import { cleanLine } from '#core/text/canonical.ts';
import { officerOf } from '../../scripts/installation/install.ts';
import { dossiersIn, intakesIn, petitionsIn } from '../../scripts/installation/ledger-view.ts';
import { published } from '../../scripts/installation/published.ts';
import { outputsOf } from '../../scripts/play/outputs.ts';
import { csvOf, jsonOf } from '../../site/src/open-data/files.ts';
import { initiativeTable } from '../../site/src/open-data/tables.ts';
import { programme } from '../builders.ts';
import { rowsOf, workbookOf } from '../stages/programme.ts';
import { hostile } from './corpus.ts';
import { type HostileOffice, home, person, unit } from './office.ts';
import * as sinks from './sinks.ts';

/** What must hold in every sink, whoever wrote whatever into any field. */
export function provesHarmless(of: () => HostileOffice): void {
  const office = () => of().office;

  test('everything that was sent was taken in, and every paper made', () => {
    const { entries } = of();
    const intakes = intakesIn(office());
    expect(intakes.filter(({ responseId }) => /^(?:routed|astray)-/.test(responseId))).toHaveLength(
      2 * entries,
    );
    const outcomeOf = (id: string) => intakes.find(({ responseId }) => responseId === id)?.outcome;
    expect(['long', 'vast'].map(outcomeOf)).toEqual(['incomplete', 'quarantined']);
    const astray = intakes.filter(({ responseId }) => responseId.startsWith('astray-'));
    expect(astray.map(({ outcome }) => outcome)).toEqual(astray.map(() => 'quarantined'));
    // In Nhập hộ every row is received, or told what keeps it.
    const onBehalf = rowsOf(office(), workbookOf(office(), home), onBehalfPage.title);
    const states = onBehalf.slice(firstPageRow - 1).map(([state = '']) => state);
    expect(states.slice(0, entries)).not.toContain('');
    const papers = petitionsIn(office());
    expect(papers.map(({ status }) => status)).toEqual(papers.map(() => 'made'));
    expect(papers.map(({ kind }) => kind).sort()).toEqual(
      ['confirmation', 'cover', 'cover', 'petition', 'thanks', 'thanks', 'unitPetition'].sort(),
    );
  });

  test('no workbook holds a formula', () => {
    expect(sinks.cellCount(office())).toBeGreaterThan(1000);
    expect(sinks.liveFormulas(office())).toEqual([]);
  });

  test('a union reads every title as it was written', () => {
    const shown = rowsOf(office(), workbookOf(office(), home), initiativesPage.title).map(
      (row) => row[sinks.titleColumn],
    );
    const routed = dossiersIn(office()).filter(({ id }) => id.startsWith('routed-'));
    expect(routed).toHaveLength(of().entries);
    for (const { id, facts } of routed) {
      expect(facts.title).toBe(cleanLine(hostile(Number(id.slice(7)) + 37)));
      expect(shown).toContain(facts.title);
    }
  });

  test('no document holds markup, a link or an expanded tag', () => {
    const documents = sinks.documentsOf(office());
    expect(documents.length).toBeGreaterThanOrEqual(7);
    expect(documents.flatMap(({ name, bytes }) => sinks.strangeInDocument(name, bytes))).toEqual(
      [],
    );
    const chosen = dossiersIn(office()).filter(({ petition }) => petition !== '');
    expect(chosen.length).toBeGreaterThan(of().entries / 3);
    const petition = documents.find(({ name }) => /^Tờ trình/.test(name));
    const titles = chosen.map(({ facts }) => facts.title);
    expect(petition && sinks.expandedIn(petition.bytes, titles)).toEqual([]);
  });

  test('mails go to the officers of the registry, and have no line of their own', () => {
    const officers = [officerOf(home), officerOf(unit), office().workspace.owner];
    const texts = office()
      .workspace.mail()
      .map(({ subject, body }) => subject + body);
    expect(texts.filter((text) => text.includes('{{Kính gửi}}'))).not.toEqual([]);
    for (const mail of office().workspace.mail()) {
      for (const to of mail.to.split(/[;,]\s*/)) expect(officers).toContain(to);
      expect(mail.subject).not.toMatch(/\p{Cc}|[\u2028\u2029]/u);
      expect([mail.cc, mail.bcc, mail.htmlBody, mail.replyTo]).toEqual(Array(4).fill(undefined));
    }
  });

  test('nobody is named or reached in what is public', () => {
    const data = published(office());
    const rows = data?.results.initiatives ?? [];
    expect(rows.length).toBeGreaterThan(of().entries / 3);
    const agreed = dossiersIn(office()).filter(({ facts }) => facts.consentPublication);
    const named = agreed.map(({ facts }) => facts.fullName);
    for (const { author } of rows) if (author !== null) expect(named).toContain(author);
    const text = JSON.stringify(data).normalize('NFKC');
    expect(text).not.toContain(person.fullName);
    for (const { title } of rows) {
      expect(title.normalize('NFKC').replace(/[^\p{N}]/gu, '')).not.toMatch(/912000345|912000999/);
      expect(title).not.toMatch(/[^\s@][@＠][^\s@]/);
    }
  });

  test('files for download hold texts', () => {
    const data = published(office());
    if (!data) throw new Error('nothing is public');
    const table = initiativeTable(data.results, programme);
    expect(sinks.liveInCsv(new Map([['sang-kien.csv', csvOf(table)]]))).toEqual([]);
    expect(JSON.parse(jsonOf(table, { programme: '', asOf: null })).rows).toEqual(table.rows);
  });

  test('the tables that are played out hold texts, and the mails no head but ours', async () => {
    const outputs = await outputsOf(office());
    expect(sinks.liveInCsv(outputs)).toEqual([]);
    const mails = [...outputs].filter(([name]) => name.endsWith('.eml'));
    for (const [, mail] of mails) {
      const head = String(mail).split('\r\n\r\n')[0] ?? '';
      expect(head).not.toMatch(/^(?:bcc|cc|reply-to):/im);
      expect(head.match(/^(?:From|To|Subject):/gm)).toHaveLength(3);
    }
  });

  test('no log and no alert tells anything of a person', () => {
    expect(of().logs).toEqual([]);
    const alerts = JSON.stringify(office().workspace.ui());
    expect(alerts).not.toMatch(/Dấu Vết|912000|example\.org/);
  });
}
