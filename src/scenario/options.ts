/** What the program that reads scenarios knows besides the files. */
export interface ScenarioOptions {
  /** Environment variables: `${env:NAME}` reads them. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that file names are resolved and printed from; default: the working directory, and names printed as given. */
  readonly root?: string;
  /** Ids of the conditions that can be replayed. */
  readonly conditionIds?: readonly string[];
}

/** Conditions known when the caller names none. */
export const defaultConditionIds: readonly string[] = ['desktop', 'smartphone'];
