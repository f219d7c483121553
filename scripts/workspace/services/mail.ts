import { blobOf } from './blob.ts';
import { type Door, require } from './door.ts';

export interface Mail {
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody?: string;
  readonly name?: string;
  readonly replyTo?: string;
  readonly cc?: string;
  readonly bcc?: string;
  /** Bytes in base64, as the store keeps them. */
  readonly attachments: readonly {
    readonly name: string;
    readonly mimeType: string;
    readonly base64: string;
  }[];
}

export function mailApp(door: Door): object {
  const { core, realm } = door;
  const recipients = (mail: Pick<Mail, 'to' | 'cc' | 'bcc'>): string[] =>
    [mail.to, mail.cc, mail.bcc]
      .flatMap((list) => (list ?? '').split(','))
      .map((to) => to.trim())
      .filter(Boolean);
  const send = (given: Readonly<Record<string, unknown>>): void => {
    const text = (name: string): string | undefined =>
      given[name] === undefined || given[name] === null ? undefined : String(given[name]);
    for (const name of ['to', 'cc', 'bcc', 'subject', 'name', 'replyTo']) {
      if (/[\r\n]/.test(text(name) ?? '')) throw new Error(`Invalid argument: ${name}`);
    }
    const to = text('to') ?? '';
    const subject = text('subject') ?? '';
    const all = recipients({ to, cc: text('cc') ?? '', bcc: text('bcc') ?? '' });
    if (all.length === 0) throw new Error('Failed to send email: no recipient');
    for (const address of all) {
      if (!/^[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$/.test(address))
        throw new Error(`Invalid email: ${address}`);
    }
    if (all.length > 50) throw new Error('Limit exceeded: Email Recipients Per Message.');
    if (Buffer.byteLength(text('body') ?? '') > core.quota.profile.mailBytes)
      throw new Error('Limit exceeded: Email Body Size.');
    const blobs = Array.isArray(given.attachments) ? given.attachments : [];
    const attachments = blobs.map((item: unknown) => {
      const blob = blobOf(realm, item, 'MailApp.sendEmail');
      return {
        name: blob.name ?? 'attachment',
        mimeType: blob.type ?? 'application/octet-stream',
        base64: Buffer.from(blob.bytes).toString('base64'),
      };
    });
    if (attachments.length > 250) throw new Error('Limit exceeded: Email Attachments Per Message.');
    const size = attachments.reduce((sum, { base64 }) => sum + (base64.length * 3) / 4, 0);
    if (size > 25_000_000) throw new Error('Limit exceeded: Email Total Attachments Size.');
    if (!core.quota.use('recipients', all.length))
      throw new Error('Service invoked too many times for one day: email.');
    const optional = ['htmlBody', 'name', 'replyTo', 'cc', 'bcc'].flatMap((name) => {
      const value = text(name);
      return value === undefined ? [] : [[name, value]];
    });
    core.mail.put(String(core.chance.next('mail')).padStart(8, '0'), {
      at: core.now(),
      to,
      subject,
      body: text('body') ?? '',
      ...Object.fromEntries(optional),
      attachments,
    });
  };
  return realm.expose('MailApp', 'Mail.MailApp', {
    sendEmail: (first: unknown, subject?: unknown, body?: unknown, options?: unknown) =>
      core.gate.pass('MailApp.sendEmail', () => {
        require(door, 'MailApp.sendEmail', ['script.send_mail']);
        if (typeof options === 'string') {
          // The form with four texts: to, replyTo, subject, body.
          send({ to: first, replyTo: subject, subject: body, body: options });
        } else if (typeof first === 'string')
          send({ ...(options as object), to: first, subject, body });
        else send({ ...(first as object) });
      }),
    getRemainingDailyQuota: () =>
      core.gate.pass('MailApp.getRemainingDailyQuota', () => {
        require(door, 'MailApp.getRemainingDailyQuota', ['script.send_mail']);
        return core.quota.remaining('recipients');
      }),
  });
}
