import { describe, expect, test } from 'vitest';
import { type Installation, install } from '../../scripts/installation/install.ts';
import { openWorkspace } from '../../scripts/workspace/workspace.ts';
import { killedAtEveryCall } from './every-call.ts';
import { makeDossier, sidesIn, signed } from './made-dossier.ts';
import { beginEach, entryDay, setUpProgramme, sweeps } from './programme.ts';

let office: Installation;
const side = () => sidesIn(office);
beginEach(async () => {
  office = await setUpProgramme();
  makeDossier(office);
  return office;
});

describe('a dossier, wherever sweeps are killed,', () => {
  test('is mailed once and shown once', () => {
    side().sent({ ...signed, mail: 'Gửi lần 1' });
    side().received({ arrivedOn: '20/3/2021', arrivedBy: 'Bà Mai' });
    office.workspace.clock.set(office.workspace.clock.now() + 300_000);
    expect(killedAtEveryCall(office.workspace)).toBeGreaterThan(25);
    office.workspace.clock.set(office.workspace.clock.now() + 300_000);
    killedAtEveryCall(office.workspace);
    sweeps(office, 1);
    expect(side().mails()).toHaveLength(1);
    expect(side().sentRows()).toHaveLength(1);
    expect(side().receivedRows()).toMatchObject([
      { state: 'Đang kiểm tra', sent: 'Thư lần 1: đã gửi ngày 20/3/2021.' },
    ]);
  });
});

test('a dossier’s mail has the PDF too where the document can be exported', async () => {
  const toPdf = (docx: Uint8Array) => Buffer.from(`%PDF of ${docx.length} bytes`);
  const workspace = openWorkspace({ dir: ':memory:', now: entryDay, toPdf });
  office = await install(workspace, '75-nghin-2021');
  makeDossier(office);
  side().sent({ ...signed, mail: 'Gửi lần 1' });
  sweeps(office, 2);
  const [mail] = side().mails();
  expect(mail?.attachments.map(({ name, mimeType }) => [name, mimeType])).toMatchObject([
    ['Tờ trình LĐLĐ TP Cao Lãnh – lần 1.docx', expect.stringContaining('wordprocessingml')],
    ['Tờ trình LĐLĐ TP Cao Lãnh – lần 1.pdf', 'application/pdf'],
  ]);
  expect(mail?.body).toContain('Kèm theo: bản .docx và bản PDF.');
});
