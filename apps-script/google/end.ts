import { formPhaseOf } from '../core/programme/window.ts';
import {
  endHindrances,
  endQuestion,
  endTold,
  notYetEnding,
  trialEnds,
} from '../core/schedule/end-told.ts';
import { confirmBy, isConfirmed, notConfirmed, notSetUp } from '../core/schedule/operator-told.ts';
import { dayOf } from '../core/text/dates.ts';
import { Properties } from './config.ts';
import { marksIn } from './marks.ts';
import { ask } from './menu.ts';
import { settingOf } from './programme.ts';
import { hinderedHere } from './rightful.ts';
import { carryOut, toldOf } from './steps.ts';
import { renewTrigger } from './trigger.ts';

/**
 * Ends a programme whose results are public, after the operator typed its id: sweeps go on for what
 * remains, and make the workbooks read-only. Returns what the operator is told.
 */
export function finishProgramme(now: number): string {
  const what = 'Việc kết thúc chương trình';
  return toldOf(what, () => {
    const properties = new Properties();
    const hindered = hinderedHere(properties);
    if (hindered !== '') return hindered;
    if (properties.config('folder') === '') return notSetUp;
    if (properties.config('trial') === 'yes') return trialEnds;
    const marks = marksIn(properties);
    const { programme } = settingOf(properties);
    const { id, name } = programme;
    if (marks.read('ended') === '') {
      const hindrances = endHindrances({
        now,
        programme,
        phase: formPhaseOf(programme, dayOf(now), marks.read('correctUntil')),
        agreed: marks.read('titlesAgreed') !== '' && marks.read('askedToAgree') === '',
        publishedAt: Number(marks.read('publishedAt') || 0),
        unpublished: marks.read('unpublished') !== '',
      });
      if (hindrances.length > 0) return notYetEnding(hindrances);
      const typed = ask('Kết thúc chương trình', `${endQuestion(name)}\n\n${confirmBy(id)}`);
      if (!isConfirmed(typed ?? '', id)) return notConfirmed;
    }
    const steps = [
      {
        name: 'ghi ngày kết thúc',
        make: () => marks.write('ended', marks.read('ended') || dayOf(now)),
      },
      { name: 'lịch quét mỗi 15 phút', make: () => renewTrigger(properties, 15) },
    ];
    return carryOut(what, steps, () => endTold(name, marks.read('ended')));
  });
}
