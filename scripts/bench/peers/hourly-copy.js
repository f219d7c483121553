// biome-ignore-all lint/correctness/noUnusedVariables: Google calls it by its name
/**
 * Once an hour the whole table is read, and each union's rows are written anew. The table itself is
 * the form's own: Google adds its rows, no script.
 */
function hourly() {
  const properties = PropertiesService.getScriptProperties();
  const table = SpreadsheetApp.openById(properties.getProperty('ledger')).getSheets()[0];
  const rows = table.getDataRange().getValues();
  const unions = properties.getKeys().filter((key) => key !== 'ledger');
  for (const name of unions) {
    const own = rows.filter((row) => row[2] === name);
    const sheet = SpreadsheetApp.openById(properties.getProperty(name)).getSheets()[0];
    sheet.clearContents();
    if (own.length > 0) sheet.getRange(1, 1, own.length, own[0].length).setValues(own);
  }
}
