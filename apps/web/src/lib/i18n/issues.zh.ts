/** What the parser doubts, by the code of the issue: what is so, and what can be done. */
export const issues: Readonly<Record<string, readonly [what: string, hint: string]>> = {
  "date/no-year": ["未印年份，刊发日期亦不详。", "可注明刊发日期。"],
  "clause/two-kinds": ["此句可归两类。", "今从先合者，宜由人定夺。"],
  "directive/past-or-order": ["承以往工作而言，既无主语，又无“要”字，故归入所述情况。", "若实为部署，请按部署读。"],
  "people/homonym": ["所印职务非一人所能兼，故记为两人。", "请核对是否同一人。"],
  "place/homonym": ["同名政区不止一处。", "文中未言所指。"],
  "restore/undecided-script": ["全文为繁体，是原本如此还是转换而来，无从断定。", "今照原样，未作转换。"],
  "source/truncated": ["文件末尾断在一字之中，以 U+FFFD 代之。", "文件不全，请重新获取；此前各字均已读取。"],
  "source/unreadable-bytes": ["有字节不合本文编码，以 U+FFFD 代之。", "若编码有误，请注明编码；已失字节无法复原。"],
};

/** Why a damaged place was left open, by the parser's words. */
export const openReasons: Readonly<Record<string, string>> = {
  "bytes were lost, and more than one character fits": "字节已失，可合者不止一字",
  "the mark between month and day is lost, and more than one date is possible": "月日之间的分隔已失，可作两种日期",
  "the page was read in a wrong encoding, and bytes of this place were lost": "曾以错误编码读取，此处字节已失",
  "characters were lost to a wrong encoding before this copy was made": "来本之前已因编码错误失字",
};
