import { type Draw, drawFrom } from './draw.ts';
import type { Act, DeedName, EntryPlan, History, Planned, Step, Sweep } from './history.ts';

/** How likely each kind of trouble is in one seed: some seeds know only a few kinds (swarm). */
interface Swarm {
  readonly kill: number;
  readonly throws: number;
  readonly trigger: number;
  readonly concurrent: number;
  readonly lock: number;
  readonly stale: number;
  readonly clock: number;
  readonly refuse: number;
  readonly deeds: number;
  readonly permission: number;
  readonly form: number;
}

const services = [
  ['MailApp.', 'Service invoked too many times for one day: email.'],
  ['Drive.Files.create', 'User rate limit exceeded.'],
  ['Sheets.Spreadsheets.batchUpdate', "Quota exceeded for quota metric 'Write requests'."],
  ['Sheets.', "Quota exceeded for quota metric 'Read requests'."],
  ['PropertiesService.set', 'Service invoked too many times for one day: properties.'],
  ['UrlFetchApp.', 'Service invoked too many times for one day: urlfetch.'],
  ['Form', 'Service invoked too many times: forms.'],
  ['Drive.Permissions.', 'The caller does not have permission'],
  ['Drive.Changes.', 'Internal Error'],
] as const;

/** Calls after which a stop hurts most are met oftener than chance alone would. */
const telling = [
  'Sheets.Spreadsheets.batchUpdate',
  'Sheets.Spreadsheets.batchUpdate',
  'PropertiesService.setProperty',
  'Drive.Files.',
  'MailApp.sendEmail',
  'Form.getResponses',
  'LockService.',
] as const;

const deeds: readonly [DeedName, ...DeedName[]] = [
  'sort',
  'sort',
  'sort',
  'insertRow',
  'deleteRow',
  'deleteRow',
  'insertColumn',
  'deleteColumn',
  'moveColumn',
  'copyRow',
  'pasteId',
  'renameTab',
  'renameHeader',
  'deleteTab',
  'bin',
];

export function historyOf(seed: number): History {
  const draw = drawFrom(seed);
  const sometimes = (share: number) => (draw.chance(0.5) ? draw.below(100) * 0.01 * share : 0);
  const swarm: Swarm = {
    kill: sometimes(0.8),
    throws: sometimes(0.8),
    trigger: sometimes(0.5),
    concurrent: sometimes(0.9),
    lock: sometimes(0.2),
    stale: sometimes(0.5),
    clock: sometimes(0.4),
    refuse: sometimes(0.5),
    deeds: sometimes(1),
    permission: sometimes(0.5),
    form: sometimes(0.2),
  };
  const dice = draw.below(10);
  const story = dice < 2 ? erasure(draw) : dice < 5 ? petition(draw) : [];
  const faults = dice >= 2 && dice < 5 ? mailFaults(draw) : [];
  // A story needs a round for each of its acts.
  const length = Math.max(1, story.length) + draw.below(story.length > 0 ? 2 : 4);
  const rounds = Array.from({ length }, () => roundOf(draw, swarm, faults));
  return { seed, steps: during(rounds, story).flat() };
}

/** Somebody whose entry came asks to be erased: it is looked at, done, and the Form brings it back. */
function erasure(draw: Draw): readonly Act[] {
  const person = draw.below(6);
  return [
    { do: 'send', entry: { ...entryOf(draw), person, flaw: 0, late: 0 } },
    { do: 'erase', person, step: 'preview' },
    { do: 'erase', person, step: 'run' },
    { do: 'reappear' },
  ];
}

/** An entry comes, is chosen, and a Tờ trình is asked for. */
function petition(draw: Draw): readonly Act[] {
  const book = draw.below(2);
  return [
    {
      do: 'send',
      entry: { ...entryOf(draw), union: book, flaw: draw.chance(0.3) ? 7 : 0, late: 0 },
    },
    { do: 'choose', book, row: draw.below(4) },
    { do: 'ask', book, n: 1 },
  ];
}

/** A mail can't be sent under a key: some stories stop where the first one goes out. */
function mailFaults(draw: Draw): readonly Planned[] {
  if (draw.chance(0.7)) return [];
  const fault = draw.pick(['killBefore', 'killAfter', 'killAfter', 'throwAfter']);
  return [{ on: 'MailApp.sendEmail', nth: 1, fault }];
}

/** These acts happen in the last rounds, one in each. */
function during(
  rounds: readonly (readonly Step[])[],
  acts: readonly Act[],
): readonly (readonly Step[])[] {
  return rounds.map((steps, i) => {
    const act = acts[i - rounds.length + acts.length];
    return act ? [act, ...steps] : steps;
  });
}

/** People do something, trouble comes, and the trigger fires, mostly. */
function roundOf(draw: Draw, swarm: Swarm, more: readonly Planned[]): readonly Step[] {
  const acts = Array.from({ length: 1 + draw.below(5) }, () => actOf(draw, swarm));
  const trouble: Step[] = [];
  if (draw.chance(swarm.clock)) {
    trouble.push(
      draw.chance(0.5)
        ? { do: 'skew', seconds: draw.below(241) - 120 }
        : { do: 'wait', minutes: draw.pick([7, 60, 600, 1440, 2000]) },
    );
  }
  if (draw.chance(swarm.refuse)) {
    const [service, told] = draw.pick(services);
    trouble.push({ do: 'refuse', service, told });
  } else if (draw.chance(0.5)) trouble.push({ do: 'lift' });
  if (draw.chance(swarm.form)) {
    trouble.push({
      do: 'changeForm',
      at: draw.below(30),
      to: draw.pick(['renamed', 'moved', 'gone']),
    });
  }
  // Lost: no sweep at all; twice: two at the same minute.
  const lost = draw.chance(swarm.trigger * 0.4);
  const twice = draw.chance(swarm.trigger);
  const sweeps: Step[] = lost ? [] : [sweepOf(draw, swarm, more)];
  if (twice) sweeps.push(sweepOf(draw, swarm, more));
  return [...acts, ...trouble, { do: 'wait', minutes: 5 }, ...sweeps];
}

function sweepOf(draw: Draw, swarm: Swarm, more: readonly Planned[]): Sweep {
  const name = draw.chance(0.12)
    ? draw.pick(['publishSoon', 'rebuildForm', 'refreshDashboard', 'setUp'] as const)
    : 'tick';
  const faults = [...more];
  const meets = (share: number, fault: () => Planned['fault']) => {
    if (draw.chance(share)) faults.push({ ...callOf(draw), fault: fault() });
  };
  meets(swarm.kill, () => draw.pick(['killBefore', 'killAfter', 'killAfter', 'slow']));
  meets(swarm.throws, () => draw.pick(['throwBefore', 'throwAfter', 'throwAfter']));
  meets(swarm.throws, () => draw.pick(['throwBefore', 'throwAfter']));
  meets(swarm.concurrent, () => ({ meanwhile: actAmid(draw, swarm) }));
  meets(swarm.concurrent, () => ({ meanwhile: actAmid(draw, swarm) }));
  meets(swarm.concurrent * 0.5, () => ({ meanwhile: { do: 'run', name: 'tick', faults: [] } }));
  if (draw.chance(swarm.lock)) {
    faults.push({ on: 'LockService.tryLock', nth: 1, fault: 'throwBefore' });
  }
  if (draw.chance(swarm.stale)) {
    const on = draw.pick(['Drive.Files.list', 'Drive.Changes.list']);
    faults.push({ on, nth: 1 + draw.below(2), fault: 'stale' });
  }
  return { do: 'run', name, faults };
}

/**
 * KNOWN LIMIT: who sorts the ledger's own tabs in the very seconds of a sweep may lose a dossier,
 * since REST writes by position and nothing repairs the ledger. Between sweeps they are sorted.
 */
function actAmid(draw: Draw, swarm: Swarm): Act {
  const act = actOf(draw, swarm);
  return act.do === 'sortLedger' ? { do: 'agree' } : act;
}

function callOf(draw: Draw): Pick<Planned, 'on' | 'nth'> {
  return draw.chance(0.5)
    ? { on: '', nth: 1 + draw.below(60) }
    : { on: draw.pick(telling), nth: 1 + draw.below(draw.chance(0.5) ? 2 : 8) };
}

function actOf(draw: Draw, swarm: Swarm): Act {
  const book = draw.below(3);
  if (draw.chance(swarm.deeds * 0.3)) {
    const at = { at: draw.below(40), to: draw.below(40), by: draw.below(6) };
    return { do: 'deed', book, deed: draw.pick(deeds), ...at };
  }
  if (draw.chance(swarm.permission * 0.2)) {
    return draw.chance(0.5)
      ? { do: 'share', book, with: draw.pick(['stranger', 'nobody', 'anyone']) }
      : { do: 'appoint', book, officers: draw.below(4) };
  }
  const dice = draw.below(100);
  if (dice < 42) return { do: 'send', entry: entryOf(draw) };
  if (dice < 63) {
    const where = { book, row: draw.below(40), field: draw.below(40), by: draw.below(3) };
    return { do: 'edit', ...where, text: draw.below(40) };
  }
  if (dice < 76) return { do: 'choose', book, row: draw.below(40) };
  if (dice < 84) return { do: 'ask', book, n: 1 + draw.below(2) };
  if (dice < 89) return { do: 'onBehalf', book, row: draw.below(4), text: draw.below(40) };
  if (dice < 92) return { do: 'decide', row: draw.below(40), text: draw.below(40) };
  if (dice < 95) return { do: 'rule', row: draw.below(40), text: draw.below(40) };
  if (dice < 96) return { do: 'agree' };
  return { do: 'sortLedger', tab: draw.below(8), column: draw.below(12) };
}

function entryOf(draw: Draw): EntryPlan {
  return {
    person: draw.below(6),
    version: draw.below(3),
    union: draw.chance(0.85) ? draw.below(3) : 3 + draw.below(2),
    flaw: draw.chance(0.3) ? 1 + draw.below(9) : 0,
    odd: draw.chance(0.3) ? draw.below(40) : 0,
    late: draw.chance(0.3) ? 1 + draw.below(8) : 0,
  };
}
