import { pictures } from "../reading/pictures";
import { samplePictures } from "../reading/samplePictures";
import { lessonsOf, type Lesson } from "./harvest";

/** Everything there is to learn from: drawn pictures and samples. */
export const allLessons = async (): Promise<Lesson[]> =>
  [...pictures(), ...(await samplePictures())].flatMap(lessonsOf);
