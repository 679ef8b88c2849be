// An attestation as the API shows it.
import type { z } from 'zod';
import { type Attestation, standing } from '#access';
import type { Clock } from '#base';
import type { Attestation as Shown } from './schemas.ts';

export const attestationOf = (attestation: Attestation, clock: Clock): z.input<typeof Shown> => ({
  ...attestation,
  standing: standing(attestation, clock.now()),
});
