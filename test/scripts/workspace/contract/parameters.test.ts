import { expect, test } from 'vitest';
import { run } from '../program.ts';

test('a number of parameters that no signature takes is refused in Google’s words', () => {
  expect(
    run(`const form = FormApp.create('x');
      return [refusal(() => FormApp.openById()), refusal(() => form.setTitle('a', 1, null, [2], {})),
        refusal(() => LockService.getScriptLock().tryLock()), refusal(() => Utilities.newBlob()),
        refusal(() => form.addListItem().createChoice('a', 'b', 'c')),
        form.getItems().length, form.getResponses(new Date()).length];`),
  ).toEqual([
    "The parameters () don't match the method signature for FormApp.openById.",
    "The parameters (String,number,null,number[],(class)) don't match the method signature for FormApp.Form.setTitle.",
    "The parameters () don't match the method signature for LockService.Lock.tryLock.",
    "The parameters () don't match the method signature for Utilities.newBlob.",
    "The parameters (String,String,String) don't match the method signature for FormApp.ListItem.createChoice.",
    1,
    0,
  ]);
});

test('a method that gives nothing back gives null', () => {
  expect(run('return Utilities.sleep(1) === null;')).toBe(true);
});
