// The live checks that rights can make: one file a kind or a family of kinds, one line here.
import type { Answer, Probe, World } from '#policy';
import type { RequestedRight } from '#store';
import type { Daily, UseOf } from '#vault';
import { type RightsHouse, dbOf } from '../house.ts';
import type { AskingStage } from './asking.ts';
import { children } from './children.ts';
import type { CollectedLook } from './collected.ts';
import { collectsData } from './collects-data.ts';
import { collectsSource } from './collects-source.ts';
import { complaintsHandled } from './complaints-handled.ts';
import { dataAccuracy } from './data-accuracy.ts';
import { endUserRights } from './end-user-rights.ts';
import { erasedAgain, worse } from './erased-again.ts';
import { exercised } from './exercise.ts';
import { type Exercises, rightProbe } from './right.ts';
import { type Tried, objectionAnswer, rightObjection } from './right-objection.ts';
import { hostingLocation } from './hosting-location.ts';
import type { JudgedLook } from './judged.ts';
import type { Lately } from './lately.ts';
import { legalBasis } from './legal-basis.ts';
import { noSharing } from './no-sharing.ts';
import { payments } from './payments.ts';
import { processingRecords } from './processing-records.ts';
import { policyCovers } from './policy-covers.ts';
import { purpose } from './purpose.ts';
import { profiling } from './profiling.ts';
import { recipientGroup } from './recipient-group.ts';
import { recipientProcessor } from './recipient-processor.ts';
import { rightNoAutomatedDecision } from './right-no-automated-decision.ts';
import { rightsChannel } from './rights-channel.ts';
import { rightsDeadline } from './rights-deadline.ts';
import { rightsFee } from './rights-fee.ts';
import { rightsIdentity } from './rights-identity.ts';
import { type Walks, rightsOffered } from './rights-offered.ts';
import { sharingLimits } from './sharing-limits.ts';
import { subProcessors } from './sub-processors.ts';
import { transferSafeguards } from './transfer-safeguards.ts';
import { vendorNamed } from './vendor-named.ts';

/** `done`: exercises of the day, `walks` and `tried` what was tried on the pages and of objections, `ages` looks at everybody's age, at scores and decisions, and for people who were erased, `collected`, `judged`, `sources` and `uses` at what is kept; they outlive a run. `stage` null: no pages and no mailbox. */
export function rightsProbes(
  house: RightsHouse,
  done: Exercises = new Map(),
  stage: AskingStage | null = null,
  {
    walks = new Map(),
    tried = new Map(),
    ages = new Map(),
    collected = new Map(),
    judged = new Map(),
    sources = new Map(),
    uses = new Map(),
  }: Partial<Trials> = {},
): readonly Probe[] {
  const rights = exercised.map((right): Probe => {
    const probe = rightProbe(house, right, done);
    if (right !== 'erasure') return probe;
    return { ...probe, ask: async (world) => worse(await probe.ask(world), await erasedAgain(house, world, ages)) };
  });
  const advertising = (world: World) => objectionAnswer(house, world, tried, 'marketing');
  const proofs = new Map<RequestedRight, (world: World) => Promise<Answer>>([
    ...rights.map((probe, n) => [exercised[n]!, async (world: World) => probe.ask(world)] as const),
    ['objection', (world) => objectionAnswer(house, world, tried)],
    // A consent that is taken back and an objection to advertising end by the same act.
    ['marketing-opt-out', advertising],
    ['withdraw-consent', advertising],
  ]);
  return [
    children(house, ages),
    collectsData(house, collected),
    collectsSource(house, sources),
    payments(house, collected),
    policyCovers(house, collected),
    complaintsHandled(dbOf(house)),
    dataAccuracy(house, proofs.get('rectification')!),
    endUserRights(dbOf(house)),
    purpose(house, collected, uses),
    profiling(house, ages, judged),
    rightNoAutomatedDecision(house, ages, judged),
    rightsDeadline(dbOf(house)),
    rightsFee(dbOf(house)),
    rightsIdentity(dbOf(house)),
    rightsChannel(house, stage, walks),
    rightsOffered(house, stage, walks, proofs),
    rightObjection(house, tried),
    hostingLocation(house),
    legalBasis(house, collected),
    noSharing(house),
    processingRecords(house),
    recipientGroup(house),
    recipientProcessor(house),
    sharingLimits(house),
    subProcessors(house),
    transferSafeguards(house),
    vendorNamed(house),
    ...rights,
  ];
}

export interface Trials {
  walks: Walks;
  tried: Tried;
  ages: Daily;
  /** Of the last minutes. */
  collected: Lately<CollectedLook>;
  judged: Lately<JudgedLook>;
  sources: Lately<Answer>;
  uses: Lately<readonly UseOf[]>;
}
export type { AskingStage, Exercises };
