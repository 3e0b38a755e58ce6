import { formatAddress } from "../../model/address";
import type { Finding } from "../../model/finding";
import type { Profile, Exception } from "../../model/profile";

/** The profile with a finding ignored: just there, or the rule everywhere. */
export function suppress(
  profile: Profile,
  { rule, at }: Finding,
  scope: "cell" | "rule",
  reason: string,
): Profile {
  const place = scope === "cell" ? { cell: formatAddress(at) } : {};
  return { ...profile, exceptions: [...profile.exceptions, { rule, ...place, reason: reason.trim() }] };
}

/** The profile with a finding counting again: whatever made it ignored goes. */
export function unsuppress(profile: Profile, { rule, at }: Finding): Profile {
  const cell = formatAddress(at);
  return {
    ...profile,
    exceptions: profile.exceptions.filter(
      (kept) => kept.rule !== rule || (kept.cell !== undefined && kept.cell !== cell),
    ),
  };
}

/** The profile without one of its exceptions. */
export const removeException = (profile: Profile, { rule, cell, reason }: Exception): Profile => ({
  ...profile,
  exceptions: profile.exceptions.filter(
    (kept) => kept.rule !== rule || kept.cell !== cell || kept.reason !== reason,
  ),
});
