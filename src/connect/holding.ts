// Holding of a system with tables: one of the house's three contracts, and what plan and proof need besides (the whole person in one transaction).
import type { Secret, Temporal } from '#base';
import type {
  AgeAsked,
  AgesKept,
  CollectionDescription,
  Found,
  Holding,
  HoldingDescription,
  Judged,
  Outcome,
  Person,
  Selection,
} from '#policy';
import { agesIn } from './ages.ts';
import type { Catalogue } from './catalogue.ts';
import type { Connector, Writer } from './connector.ts';
import { type Contents, contentsIn } from './contents.ts';
import { correctRows } from './correct.ts';
import { type Step, apartIn, carryOut, decide } from './erase.ts';
import { type Rule, type Undated, dueRows, undatedRows } from './due/due.ts';
import { type Lapse, type Moment, type Survey, survey } from './due/lapse.ts';
import { type Left, type Pace, leave } from './due/leave.ts';
import { sooner } from './due/sooner.ts';
import { find } from './find.ts';
import { type Graph, graphOf } from './graph.ts';
import type { Identifier } from './identity.ts';
import { inside } from './inside.ts';
import { judgedIn } from './judged.ts';
import { settle } from './relation.ts';
import { eraseRows, restrictRows } from './selection.ts';
import { type Sighting, type Whose, sightingsIn } from './sightings.ts';
import { type System, rulesIn } from './systems.ts';
import { Who } from './who.ts';
import { type Verdict, verdictOf } from './verify.ts';

export interface HoldingOptions {
  /** All of systems.yaml: links between systems are kinds of identifiers. */
  systems?: readonly System[];
  /** Country (ISO 3166-1 alpha-2) of telephone numbers that are stored without a prefix. */
  country?: string;
  /** IANA time zone by which storage periods end. Default: the system's own, else UTC. */
  zone?: string;
  /** For masks by hash; without it no column can be masked so. */
  secret?: Secret;
}

export interface TableHolding extends Holding {
  /** Read anew: the map against the catalogue, with its faults and the tables that nothing leads to. */
  graph(): Promise<Graph>;
  /** All identifiers by which the person is known here, also those given; without reading what they do not need. */
  identifiers(person: Person): Promise<readonly Identifier[]>;
  /**
   * What erasing the person would do now. `key`: as it will be carried out. `apart`: rows by table that an earlier plan called doubtful
   * (`apartIn`): what made them so may be erased meanwhile.
   */
  plan(person: Person, key: string, apart?: Apart): Promise<Step[]>;
  /** All of the plan in one transaction, or Problem `connect.drifted` and nothing. A repeat answers the same. */
  apply(person: Person, steps: readonly Step[], key: string): Promise<Outcome[]>;
  /** What `due` passes over: rows under the rule without a date that can be read, and with one that lies after `before`. Reads every row. */
  undated(rule: Rule, before: Temporal.Instant): Promise<Undated[]>;
  /** What storage rules let go now and within so many days more; in one snapshot. Reads every row. */
  survey(lapses: readonly Lapse[], when: When, within: readonly number[]): Promise<Survey[]>;
  /** Lets go what storage rules let go, lot by lot; each row is judged again in the transaction that removes it. A repeat goes on. */
  leave(lapses: readonly Lapse[], when: When, pace?: Pace): Promise<Left[]>;
  /** Of these, those whose dates rest in rows that leave before they are needed no more, with the table of such rows: they cannot be judged. */
  tooSoon(lapses: readonly Lapse[]): Promise<ReadonlyMap<Lapse, string>>;
  /** How many rows tell the age of somebody younger than this, and of others. Reads such columns of every row. */
  ages(asked: AgeAsked): Promise<readonly AgesKept[]>;
  /** How many rows keep a score, a segment or a decision about people, by the map or by the names of columns. Reads such columns of every row. */
  judged(): Promise<Judged>;
  /** Of which categories something is kept, by the map, and what the map does not have. */
  contents(): Promise<Contents>;
  /** Where people stand of whom only marks are kept. Reads the identity columns of every row. */
  sightings(whose: Whose): Promise<readonly Sighting[]>;
  /** Looks again: what is found must be what was declared kept, and what was kept must be there. */
  verify(person: Person, steps: readonly Step[], key: string): Promise<Verdict>;
  /** As `correct`, with the person known: everywhere in the rows that are theirs. */
  correctFor(person: Person, selection: Selection, values: Readonly<Record<string, unknown>>): Promise<Outcome>;
  /** Several of them in one transaction: all, or none and a Problem. Outcomes in their order. */
  correctAll(person: Person, corrections: readonly Correction[]): Promise<Outcome[]>;
}

/** On which day storage is judged; under which key masks are made; and which rows a legal hold keeps (Art. 17(3)(e)): keys as `find` gives them, by table. */
export interface When {
  before: Temporal.Instant;
  key: string;
  held?: Apart;
}

/** Keys of rows, as `find` gives them, by table. */
export type Apart = ReadonlyMap<string, ReadonlySet<string>>;

export interface Correction {
  selection: Selection;
  values: Readonly<Record<string, unknown>>;
}

export const isTableHolding = (holding: Holding): holding is TableHolding => 'correctAll' in holding;

/** Milliseconds for which a catalogue is good enough to read by. Whatever changes something reads it anew. */
const reread = 60_000;

export function tableHolding(system: System, connector: Connector, options: HoldingOptions = {}): TableHolding {
  const { systems = [], country, secret, zone = system.timeZone ?? 'UTC' } = options;
  let known: { catalogue: Catalogue; graph: Graph; until: number } | null = null;
  const graphBy = (catalogue: Catalogue): Graph => {
    const graph = known?.catalogue === catalogue ? known.graph : graphOf(system, catalogue, systems);
    known = { catalogue, graph, until: performance.now() + reread };
    return graph;
  };
  const graph = async (): Promise<Graph> => graphBy(await connector.catalogue());
  /** What is written is decided by the catalogue of the same transaction. */
  const writing = <Answer>(work: (whole: Graph, writer: Writer) => Promise<Answer>): Promise<Answer> =>
    connector.writing(async (writer) => work(graphBy(await writer.catalogue()), writer));
  /** For reading alone: a name that is gone by now is a Problem of the connector's, and never an answer with less in it. */
  const recent = async (): Promise<Graph> => (known && performance.now() < known.until ? known.graph : graph());
  const request = (key: string): { key: string; secret?: Secret } => (secret ? { key, secret } : { key });
  const momentOf = ({ before, key, held }: When): Moment => ({
    before,
    zone,
    request: request(key),
    ...(held && { held }),
  });
  return {
    graph,
    describe: async () => describe(system, await graph()),
    async *find(person): AsyncGenerator<Found> {
      const whole = await recent();
      for await (const lot of inside(connector, (reader) => find(whole, reader, person.identifiers, country)))
        for (const found of lot) yield found;
    },
    async *due(rule, before) {
      const whole = await graph();
      yield* inside(connector, (reader) => dueRows(whole, reader, system.tables, rule, before, zone));
    },
    async undated(rule, before) {
      const whole = await graph();
      return connector.reading((reader) => undatedRows(whole, reader, system.tables, rule, before, zone));
    },
    async survey(lapses, when, within) {
      const whole = await graph();
      return connector.reading((reader) => survey(whole, reader, lapses, momentOf(when), within));
    },
    leave: (lapses, when, pace) => leave(connector, graph, lapses, momentOf(when), pace),
    async tooSoon(lapses) {
      const whole = await graph();
      return new Map(
        lapses.flatMap((lapse) => {
          const table = sooner(whole, lapse, lapses);
          return table === null ? [] : [[lapse, table] as const];
        }),
      );
    },
    async ages(asked) {
      const whole = await graph();
      return connector.reading((reader) => agesIn(whole, system.tables, reader, asked));
    },
    async contents() {
      const whole = await graph();
      return connector.reading((reader) => contentsIn(whole, system.tables, reader));
    },
    async sightings(whose) {
      const whole = await graph();
      const where = { zone, ...(country === undefined ? {} : { home: country }) };
      return connector.reading((reader) => sightingsIn(whole, system.tables, reader, whose, where));
    },
    async judged() {
      const whole = await graph();
      return connector.reading((reader) => judgedIn(whole, system.tables, reader));
    },
    async correct(selection, values) {
      return writing((whole, writer) => correctRows(whole, writer, selection, values, country));
    },
    async correctFor(person, selection, values) {
      return writing((whole, writer) => correctRows(whole, writer, selection, values, country, person.identifiers));
    },
    async correctAll(person, corrections) {
      return writing(async (whole, writer) => {
        const outcomes: Outcome[] = [];
        for (const { selection, values } of corrections)
          outcomes.push(await correctRows(whole, writer, selection, values, country, person.identifiers));
        return outcomes;
      });
    },
    async restrict(selection, restricted) {
      return writing((whole, writer) => restrictRows(whole, writer, selection, restricted));
    },
    async erase(selection, key) {
      return writing((whole, writer) => eraseRows(whole, writer, selection, request(key)));
    },
    async identifiers(person) {
      const whole = await recent();
      const who = new Who(person.identifiers, country);
      await connector.reading((reader) => settle(whole, reader, who));
      return who.all();
    },
    async plan(person, key, apart) {
      const whole = await graph();
      const { steps } = await connector.reading((reader) =>
        decide(whole, reader, new Who(person.identifiers, country, apart), request(key)),
      );
      return steps;
    },
    async apply(person, steps, key) {
      return writing((whole, writer) =>
        carryOut(whole, writer, new Who(person.identifiers, country, apartIn(steps)), steps, request(key)),
      );
    },
    async verify(person, steps, key) {
      const whole = await graph();
      return connector.reading(async (reader) => {
        const who = new Who(person.identifiers, country, apartIn(steps));
        const { steps: left } = await decide(whole, reader, who, request(key));
        return verdictOf(whole, reader, steps, left);
      });
    },
  };
}

function describe(system: System, { nodes }: Graph): HoldingDescription {
  const collections = [...nodes.values()].map(({ name, map, table }): CollectionDescription => ({
    name,
    holds: table.comment ?? map.about ?? name,
    fields: Object.entries(map.columns).map(([column, { category, identity, purposes = [] }]) => ({
      name: column,
      category,
      ...(identity === undefined ? {} : { identity }),
      purposes,
    })),
    retention:
      map.kept || map.retention
        ? { fact: map.kept?.fact ?? rulesIn(map)[0]! }
        : { period: '', from: '', why: 'systems.yaml names no period for this table.' },
  }));
  return { id: system.id, title: system.title ?? system.id, collections };
}
