/** The colour of a state says who is to act: yellow the sender, blue the receiver, green nobody. */
export const dossierStates = {
  unsigned: 'Chờ ký, ghi số',
  unsent: 'Đã ký, chưa gửi đủ',
  sent: 'Đã gửi',
  checking: 'Đang kiểm tra',
  valid: 'Hợp lệ',
  invalid: 'Chưa hợp lệ',
  replaced: 'Đã lập lại',
} as const;

export const stateColours = [
  [dossierStates.unsigned, { red: 1, green: 0.95, blue: 0.75 }],
  [dossierStates.unsent, { red: 1, green: 0.95, blue: 0.75 }],
  [dossierStates.sent, { red: 0.83, green: 0.9, blue: 0.98 }],
  [dossierStates.checking, { red: 0.83, green: 0.9, blue: 0.98 }],
  [dossierStates.valid, { red: 0.82, green: 0.93, blue: 0.82 }],
  [dossierStates.invalid, { red: 1, green: 0.87, blue: 0.85 }],
  [dossierStates.replaced, { red: 0.9, green: 0.9, blue: 0.9 }],
] as const;
