// biome-ignore-all lint/correctness/noUnusedVariables: Google calls it by its name
/** What most guides show: each time somebody sends the form, two rows are appended. */
function onFormSubmit(e) {
  const answers = e.response.getItemResponses().map((item) => item.getResponse());
  const row = [e.response.getId(), e.response.getTimestamp().toISOString()].concat(answers);
  const properties = PropertiesService.getScriptProperties();
  SpreadsheetApp.openById(properties.getProperty('ledger')).getSheets()[0].appendRow(row);
  const union = properties.getProperty(answers[0]);
  SpreadsheetApp.openById(union).getSheets()[0].appendRow(row);
}
