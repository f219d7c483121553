// The part of the probe that is the same for all vectors. It runs in Apps Script; build.ts sets
// PROBE_VECTORS, PROBE_TABS and PROBE_DOCX before it.

const PROBE_FILE = 'probe-answers.json';
/** Google ends an execution after six minutes; the longest question takes two. */
const PROBE_MS = 200000;

/**
 * Asks every vector and keeps the answers in a Drive file. When time is short it says `done: false`:
 * run it again, and it goes on where it stopped.
 */
// biome-ignore lint/correctness/noUnusedVariables: Google calls it by its name.
function probe() {
  const started = Date.now();
  const kept = probeKept_();
  const answers = kept.answers;
  const t = probeTools_();
  let done = true;
  for (const { id, call } of PROBE_VECTORS) {
    if (answers[id]) continue;
    done = Date.now() - started < PROBE_MS;
    if (!done) break;
    // Sheets takes 60 writes a minute.
    if (/^(values|spreadsheets|drive)\//.test(id)) Utilities.sleep(1000);
    answers[id] = probeAnswer_(call, t);
    console.log(`${id} ${JSON.stringify(answers[id]).slice(0, 500)}`);
  }
  const left = t.cleanUp();
  const all = { format: 'probe-answers/1', at: new Date().toISOString(), done, left, answers };
  const blob = Utilities.newBlob(JSON.stringify(all), 'application/json', PROBE_FILE);
  const appProperties = { probe: 'answers' };
  const file = kept.file
    ? Drive.Files.update({}, kept.file, blob)
    : Drive.Files.create({ name: PROBE_FILE, appProperties }, blob);
  console.log(`${done ? 'finished' : 'not finished, run it again'}: ${PROBE_FILE} ${file.id}`);
  return all;
}

function probeAnswer_(call, t, again = false) {
  try {
    const result = call(t);
    return { result: result === undefined ? null : JSON.parse(JSON.stringify(result)) };
  } catch (error) {
    const message = String(error.message);
    // A question that came too fast is no answer: it is asked once more a minute later.
    if (again || !/quota exceeded|rate limit/i.test(message)) return { error: message };
    Utilities.sleep(60000);
    return probeAnswer_(call, t, true);
  }
}

function probeKept_() {
  const q = "appProperties has { key='probe' and value='answers' } and trashed = false";
  const [file] = Drive.Files.list({ q, fields: 'files(id)' }).files;
  if (!file) return { answers: {} };
  const kept = JSON.parse(probeDownload_(file.id).getContentText());
  return kept.done ? { file: file.id, answers: {} } : { file: file.id, answers: kept.answers };
}

function probeDownload_(id, options) {
  return UrlFetchApp.fetch(`https://www.googleapis.com/drive/v3/files/${id}?alt=media`, {
    headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
    ...options,
  });
}

function probeTools_() {
  const made = [];
  const V = Sheets.Spreadsheets.Values;
  const properties = PropertiesService.getScriptProperties();
  const raw = { valueInputOption: 'RAW' };
  const typed = { valueInputOption: 'USER_ENTERED' };
  const keep = (id) => {
    made.push(id);
    return id;
  };
  const newBook = (locale) => {
    const book = keep(Sheets.Spreadsheets.create({ properties: { title: 'probe' } }).spreadsheetId);
    const update = { properties: { locale }, fields: 'locale' };
    Sheets.Spreadsheets.batchUpdate({ requests: [{ updateSpreadsheetProperties: update }] }, book);
    return book;
  };
  const book = newBook('en_US');
  const batch = (...requests) => Sheets.Spreadsheets.batchUpdate({ requests }, book);
  batch(
    ...Array.from({ length: PROBE_TABS }, (_, n) => ({
      addSheet: { properties: { sheetId: 1000 + n, title: `P${n}` } },
    })),
  );
  let tabs = 0;
  const tab = () => {
    const n = tabs++;
    return { id: 1000 + n, title: `P${n}` };
  };
  const render = (range, valueRenderOption) =>
    V.get(book, range, { valueRenderOption }).values ?? [];
  const rendered = (option, value, how) => {
    const at = `${tab().title}!A1`;
    V.update({ values: [[value]] }, book, at, option);
    return render(at, how)[0][0];
  };
  const refusal = (act) => {
    try {
      act();
    } catch (error) {
      return String(error.message);
    }
    return '';
  };
  const dropTriggers = () => {
    for (const trigger of ScriptApp.getProjectTriggers()) {
      if (/^probe/.test(trigger.getHandlerFunction())) ScriptApp.deleteTrigger(trigger);
    }
  };
  return {
    V,
    properties,
    raw,
    typed,
    book,
    newBook,
    batch,
    tab,
    rendered,
    refusal,
    dropTriggers,
    made: keep,
    download: probeDownload_,
    /** A text as it is stored, and as it is shown, after it was written with an option. */
    stored: (option, value) => rendered(option, value, 'UNFORMATTED_VALUE'),
    shown: (option, value) => rendered(option, value, 'FORMATTED_VALUE'),
    read: (range) => render(range, 'UNFORMATTED_VALUE'),
    /** A range without its tab. */
    local: (range) => range.replace(/^.*!/, ''),
    row: (...texts) => ({
      values: texts.map((stringValue) => ({ userEnteredValue: { stringValue } })),
    }),
    file(resource) {
      const file = Drive.Files.create(resource, Utilities.newBlob('nội dung', 'text/plain'));
      keep(file.id);
      return file;
    },
    folder: () =>
      keep(
        Drive.Files.create({ name: 'probe', mimeType: 'application/vnd.google-apps.folder' }).id,
      ),
    form() {
      const form = FormApp.create('probe');
      keep(form.getId());
      return form;
    },
    trigger: () => ScriptApp.newTrigger('probeTick').timeBased().everyMinutes(30).create(),
    exported: (id, type) =>
      UrlFetchApp.fetch(
        `https://www.googleapis.com/drive/v3/files/${id}/export?mimeType=${encodeURIComponent(type)}`,
        { headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` } },
      ).getContent(),
    /** What another execution wrote under a key within some seconds, or null. */
    waitFor(key, seconds) {
      for (let n = 0; n < seconds && properties.getProperty(key) === null; n += 5) {
        Utilities.sleep(5000);
      }
      return properties.getProperty(key);
    },
    /** Removes what was made; what could not be removed is answered. */
    cleanUp() {
      dropTriggers();
      for (const key of properties.getKeys()) {
        if (/^probe\./.test(key)) properties.deleteProperty(key);
      }
      const left = made.filter((id) => refusal(() => Drive.Files.remove(id)) !== '');
      return left.filter((id) => !/not found/i.test(refusal(() => Drive.Files.get(id))));
    },
  };
}

/** What the probe's triggers call. */
// biome-ignore lint/correctness/noUnusedVariables: Google calls it by its name.
function probeTick() {}

// biome-ignore lint/correctness/noUnusedVariables: Google calls it by its name.
function probeUi() {
  let answer = 'answered';
  try {
    SpreadsheetApp.getUi();
  } catch (error) {
    answer = String(error.message);
  }
  PropertiesService.getScriptProperties().setProperty('probe.ui', answer);
}

// biome-ignore lint/correctness/noUnusedVariables: Google calls it by its name.
function probeFormSubmitted() {
  PropertiesService.getScriptProperties().setProperty('probe.submitted', 'yes');
}
