import { pictures, type Picture } from "../reading/pictures";
import { samplePictures } from "../reading/samplePictures";

/** Everything there is to learn from: drawn pictures and samples. */
export const allPictures = async (): Promise<readonly Picture[]> => [
  ...pictures(),
  ...(await samplePictures()),
];
