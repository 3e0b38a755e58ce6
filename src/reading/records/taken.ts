import type { Region, Role } from "../model";

/** A region, what its fields were taken for and how surely. */
export interface Taken {
  readonly region: Region;
  readonly roles: readonly Role[];
  readonly certainty: readonly number[];
  /** Its rows say in words of what kind they are: objectives, indicators. */
  readonly rowsSay?: true;
}
