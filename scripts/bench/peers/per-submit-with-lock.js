// biome-ignore-all lint/correctness/noUnusedVariables: Google calls it by its name
/** The same after somebody saw rows vanish: one at a time, and nothing twice in the ledger. */
function onFormSubmit(e) {
  const lock = LockService.getScriptLock();
  lock.waitLock(30000);
  const answers = e.response.getItemResponses().map((item) => item.getResponse());
  const row = [e.response.getId(), e.response.getTimestamp().toISOString()].concat(answers);
  const properties = PropertiesService.getScriptProperties();
  SpreadsheetApp.openById(properties.getProperty('ledger')).getSheets()[0].appendRow(row);
  const union = properties.getProperty(answers[0]);
  SpreadsheetApp.openById(union).getSheets()[0].appendRow(row);
  SpreadsheetApp.flush();
  lock.releaseLock();
}
