import { describe, expect, test } from 'vitest';
import { petitionData } from '#core/petition/petition.ts';
import type { PetitionInput } from '#core/petition/petition-data.ts';
import { mistakesAcross } from '#core/programme/mistakes.ts';
import { programme } from '../../builders.ts';
import { initiative, petitionOf } from './example.ts';

type Wording = PetitionInput['programme']['petition'];

const signedBy = (change: Partial<Wording>) => {
  const input = petitionOf([initiative]);
  const petition = { ...input.programme.petition, ...change };
  return petitionData({ ...input, programme: { ...input.programme, petition } });
};

describe('a petition is signed', () => {
  test('for the Ban Thường vụ by its chairman, where nothing else is said', () => {
    const data = signedBy({});
    expect(data).toMatchObject({
      authority: 'TM. BAN THƯỜNG VỤ',
      signer: 'CHỦ TỊCH',
      signerName: '',
    });
  });

  test('for another body, which the text names too', () => {
    const data = signedBy({ authority: 'Ban Chấp hành' });
    expect(data.authority).toBe('TM. BAN CHẤP HÀNH');
    expect(data.request).toContain(
      'Ban Chấp hành Liên đoàn Lao động thành phố Cao Lãnh kính trình',
    );
    expect(data.annexReference).toContain('của Ban Chấp hành.....)');
  });

  test('by a deputy, whose name is the line that is not in capitals', () => {
    const data = signedBy({ signer: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Phạm Thị Hoa'] });
    expect(data.signer).toBe('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH');
    expect(data.signerName).toBe('Phạm Thị Hoa');
  });

  test('as the union says that has words of its own, else as its unit does', () => {
    const input = petitionOf([initiative]);
    const petitionOwn = {
      'dong-thap': { authority: 'Ban Chấp hành', signer: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] },
      'dong-thap/tp-cao-lanh': { signer: ['CHỦ TỊCH'] },
    };
    const data = petitionData({
      ...input,
      programme: { ...input.programme, petitionOf: petitionOwn },
    });
    expect(data).toMatchObject({ authority: 'TM. BAN CHẤP HÀNH', signer: 'CHỦ TỊCH' });
  });
});

describe('mistakes are told', () => {
  const told = (petition: Partial<Wording>) =>
    mistakesAcross({ ...programme, petition: { ...programme.petition, ...petition } });

  test('where nobody signs for the one who is stood in for', () => {
    expect(told({ signer: ['KT. CHỦ TỊCH'] })).toHaveLength(1);
    expect(told({ signer: ['KT. CHỦ TỊCH', 'Phạm Thị Hoa'] })[0]).toContain('petition.signer: ');
    expect(told({ signer: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] })).toEqual([]);
  });

  test('where TM. would stand twice', () => {
    expect(told({ authority: 'TM. Ban Thường vụ' })[0]).toContain('petition.authority: ');
  });
});
