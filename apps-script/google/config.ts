/** What the installation consists of, kept in the script's properties. */
export type ConfigName =
  | 'programme'
  /** The account that set it up: files and triggers are its own, and no other account's. */
  | 'owner'
  /** The one clock trigger that sweeps. */
  | 'trigger'
  /** 'yes' of a trial, 'ending' while it is taken away, 'over' once it was. */
  | 'trial'
  /** Which daily limits hold: "consumer" or "workspace". */
  | 'profile'
  | 'secret'
  /** Ids of the ledger workbooks, oldest first, separated by spaces. */
  | 'ledgers'
  /** Ids of the Forms that take entries, separated by spaces. */
  | 'forms'
  | 'folder'
  | 'template'
  | 'unitPetitionTemplate'
  | 'minutesTemplate'
  | 'confirmationTemplate'
  | 'coverTemplate'
  | 'thanksTemplate'
  | 'projection'
  /** Address of the public site, '' while there is none: named in the Form. */
  | 'site'
  /** What the operator changed of the programme, as JSON. */
  | 'settings'
  | 'spent';

/** The properties of one execution: read once, written through. */
export class Properties {
  readonly #store = PropertiesService.getScriptProperties();
  #known: Readonly<Record<string, string>> | undefined;

  read(name: string): string {
    return this.all()[name] ?? '';
  }

  all(): Readonly<Record<string, string>> {
    this.#known ??= this.#store.getProperties();
    return this.#known;
  }

  write(name: string, value: string): void {
    if (this.read(name) === value) return;
    const before = this.#known;
    // Forgotten first: a call that fails may have taken effect all the same.
    this.#known = undefined;
    this.#store.setProperty(name, value);
    this.#known = { ...before, [name]: value };
  }

  config(name: ConfigName): string {
    return this.read(`config.${name}`);
  }

  configure(name: ConfigName, value: string): void {
    this.write(`config.${name}`, value);
  }

  /** Forgets everything but these, and notes what else is to stand there: all of it, or nothing. */
  keepOnly(
    names: readonly ConfigName[],
    noted: Readonly<Partial<Record<ConfigName, string>>>,
  ): void {
    const all = [
      ...names.map((name) => [name, this.config(name)] as const),
      ...Object.entries(noted),
    ];
    this.#known = undefined;
    this.#store.setProperties(
      Object.fromEntries(
        all.flatMap(([name, value]) => (value === '' ? [] : [[`config.${name}`, value]])),
      ),
      true,
    );
  }

  /** A configured list of ids. */
  ids(name: ConfigName): readonly string[] {
    return this.config(name)
      .split(' ')
      .filter((id) => id !== '');
  }
}
