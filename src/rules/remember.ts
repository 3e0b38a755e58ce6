/**
 * A judgement on texts that knows its last answers: what a great plan writes again and again is judged once. It keeps at most
 * `most` of them.
 */
export function remember<Answer>(judge: (text: string) => Answer, most = 1000): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = judge(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
