import type { Vector } from '../vector.ts';

const PROPERTIES = 'https://developers.google.com/apps-script/reference/properties/properties';
const SCRIPT = 'https://developers.google.com/apps-script/reference/script';
const MAIL = 'https://developers.google.com/apps-script/reference/mail/mail-app';
const QUOTAS = 'https://developers.google.com/apps-script/guides/services/quotas';

/** The services around a program: lock, properties, triggers, mail. */
export const scriptVectors: readonly Vector[] = [
  {
    id: 'lock/a-free-lock-is-taken',
    call: `const lock = LockService.getScriptLock();
    const taken = [lock.tryLock(0), lock.hasLock()];
    lock.releaseLock();
    return [...taken, lock.hasLock()];`,
    expect: { result: [true, true, false] },
    source: 'google-behaviour.md 57',
    confidence: 'A',
  },
  {
    id: 'lock/waiting-takes-it-too',
    call: `const lock = LockService.getScriptLock();
    const answer = lock.waitLock(0);
    const held = lock.hasLock();
    lock.releaseLock();
    return [answer === null, held];`,
    expect: { result: [true, true] },
    source: 'google-behaviour.md 57',
    confidence: 'A',
  },
  {
    id: 'lock/the-same-execution-may-take-it-again',
    call: `const lock = LockService.getScriptLock();
    const taken = [lock.tryLock(0), lock.tryLock(0)];
    lock.waitLock(0);
    lock.releaseLock();
    return taken;`,
    expect: { result: [true, true] },
    source: 'google-behaviour.md 60',
    confidence: 'A',
  },
  {
    id: 'properties/an-unknown-key-is-null',
    call: `return PropertiesService.getScriptProperties().getProperty('probe.không');`,
    expect: { result: null },
    source: `${PROPERTIES}#getProperty(String)`,
    confidence: 'B',
  },
  {
    id: 'properties/values-are-texts',
    call: `return t.properties.setProperty('probe.a', 'một').getProperty('probe.a');`,
    expect: { result: 'một' },
    source: `${PROPERTIES}#setProperty(String,String)`,
    confidence: 'B',
  },
  {
    id: 'properties/several-at-once',
    call: `t.properties.setProperties({ 'probe.a': '1', 'probe.b': '2' });
    const all = t.properties.getProperties();
    return [all['probe.a'], all['probe.b'], t.properties.getKeys().includes('probe.b')];`,
    expect: { result: ['1', '2', true] },
    source: `${PROPERTIES}#setProperties(Object)`,
    confidence: 'B',
  },
  {
    id: 'properties/a-deleted-key-is-null',
    call: `return t.properties.setProperty('probe.a', '1').deleteProperty('probe.a').getProperty('probe.a');`,
    expect: { result: null },
    source: `${PROPERTIES}#deleteProperty(String)`,
    confidence: 'B',
  },
  {
    id: 'properties/a-value-has-at-most-9-kb',
    call: `t.properties.setProperty('probe.a', 'x'.repeat(9 * 1024 + 1));`,
    expect: { error: '' },
    source: 'google-behaviour.md 65',
    confidence: 'B',
  },
  {
    id: 'properties/a-value-of-8000-bytes-is-kept',
    call: `return t.properties.setProperty('probe.a', 'x'.repeat(8000)).getProperty('probe.a').length;`,
    expect: { result: 8000 },
    source: 'google-behaviour.md 65',
    confidence: 'B',
  },
  {
    id: 'triggers/a-clock-trigger-names-its-function',
    call: `const trigger = t.trigger();
    const { length } = ScriptApp.getProjectTriggers().filter((one) => one.getUniqueId() === trigger.getUniqueId());
    return [trigger.getHandlerFunction(), length];`,
    expect: { result: ['probeTick', 1] },
    source: `${SCRIPT}/trigger`,
    confidence: 'B',
  },
  {
    id: 'triggers/minutes-are-1-5-10-15-30',
    call: `ScriptApp.newTrigger('probeTick').timeBased().everyMinutes(7).create();`,
    expect: { error: '' },
    source: `${SCRIPT}/clock-trigger-builder#everyMinutes(Integer)`,
    confidence: 'B',
  },
  {
    id: 'triggers/twenty-and-no-more',
    call: `const room = 20 - ScriptApp.getProjectTriggers().length;
    for (let n = 0; n < room; n += 1) t.trigger();
    const refusal = t.refusal(() => t.trigger());
    t.dropTriggers();
    return refusal !== '';`,
    expect: { result: true },
    source: 'google-behaviour.md 87',
    confidence: 'B',
  },
  {
    id: 'script/a-token-is-a-text',
    call: `return [typeof ScriptApp.getOAuthToken(), ScriptApp.getOAuthToken().length > 0];`,
    expect: { result: ['string', true] },
    source: `${SCRIPT}/script-app#getOAuthToken()`,
    confidence: 'B',
  },
  {
    id: 'session/the-owner-has-an-address',
    call: `return Session.getEffectiveUser().getEmail().includes('@');`,
    expect: { result: true },
    source: 'https://developers.google.com/apps-script/reference/base/session#getEffectiveUser()',
    confidence: 'B',
  },
  {
    id: 'session/the-time-zone-is-the-manifest-s',
    call: `return Session.getScriptTimeZone();`,
    expect: { result: 'Asia/Ho_Chi_Minh' },
    source: 'https://developers.google.com/apps-script/reference/base/session#getScriptTimeZone()',
    confidence: 'B',
  },
  {
    id: 'mail/what-is-left-is-a-number',
    call: `return Number.isInteger(MailApp.getRemainingDailyQuota());`,
    expect: { result: true },
    source: `${MAIL}#getRemainingDailyQuota()`,
    confidence: 'B',
  },
  {
    id: 'mail/a-recipient-is-needed',
    call: `MailApp.sendEmail({ to: '', subject: 'x', body: 'x' });`,
    expect: { error: 'no recipient' },
    source: 'reported by many',
    confidence: 'C',
  },
  {
    id: 'mail/a-recipient-is-an-address',
    call: `MailApp.sendEmail('khong-phai', 'x', 'x');`,
    expect: { error: 'Invalid email: khong-phai' },
    source: 'reported by many',
    confidence: 'C',
  },
  {
    id: 'mail/fifty-recipients-and-no-more',
    call: `MailApp.sendEmail(Array.from({ length: 51 }, (_, n) => 'a' + n + '@example.org').join(','), 'x', 'x');`,
    expect: { error: 'Limit exceeded: Email Recipients Per Message' },
    source: QUOTAS,
    confidence: 'B',
  },
  {
    id: 'ui/a-script-of-its-own-has-no-menu',
    call: `SpreadsheetApp.getUi();`,
    expect: { error: 'Cannot call SpreadsheetApp.getUi() from this context.' },
    source: 'reported by many; https://developers.google.com/apps-script/guides/bound',
    confidence: 'C',
  },
  {
    id: 'ui/a-script-of-its-own-has-no-spreadsheet',
    call: `return SpreadsheetApp.getActiveSpreadsheet();`,
    expect: { result: null },
    source: 'https://developers.google.com/apps-script/guides/standalone',
    confidence: 'B',
  },
];
