/** Characters that glossing mirrors have been seen to gloss; what they gloss beside them is rarer. */
export const OFTEN_GLOSSED =
  "學發關業國會產機進實時習設動測環個堅務現點強統經創戰當導轉應區網領數運對續驗術來調語規準開聯穩嚴態認場勢項醫優風護長協話礎書內結構質見鄉過標藍權農報責濟復級細據節頁著說獻門險遠預號計隊問臺財稱擔執養紀費簡愛獨線詢達無獎評儲衛團絡貿陽聽鎮勵專補監負寫詩條從將擴陸圍購績價範壓輸聲驅沒";
