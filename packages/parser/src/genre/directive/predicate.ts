import type { Span } from "@readout/schema";

/** How a segment begins that says what something is or does, though a verb may stand before it. */
const OPENS =
  /^(?:(?:这|此举)?(?:既|也|又|就|都|正|更|不仅|不仅仅|无疑|仍|仍然|确实|才|直接|共同)?(?:是(?!否)|事关|关乎|关系(?!密切|人)|就能|才能|才会|就会|就可以|就一定能|方能|[^，]{2,4}了(?!解|如指掌)|最[^，]{1,6}的(?:[^，]{1,4}在|(?:就)?是)|[^，]{1,10}(?<!不)是(?:重要|关键|根本|基础|首要|核心|前提|保障|当务之急|重点|主要)|(?:关键|首要的|重要的|重点|核心|根本|目的)(?:就)?是(?!要)|有利于|有助于|有益于|有力(?:推动|促进|保障|保证|维护)了|利于|对[^，]{2,80}?(?:具有|有着|至关重要|意义|十分|非常)|具有(?:重大|重要|十分|特殊|里程碑|深远|很强)|意义(?:重大|深远|十分)|责任重大|任重道远|至关重要|刻不容缓|必不可少|势在必行|迫在眉睫|来之不易|成效|取得|为[^，]{2,40}?(?:提供了|奠定了|作出了|指明了)|体现了|彰显了|反映了|标志着|意味着|表明|说明|充分体现|充分彰显|集中体现|深刻回答|离不开|没有|必将|能够|可以|需要|可[使为在]|[^，]{0,16}?(?:后|均|也|都|还)?可(?:以|按|依法|采取|推迟|适当|继续|享受|申请|自主)|将(?:会|有|为|对|进一步)|已(?![投建有出知]|[^，]{1,4}的)|正在|潜力(?:巨大|很大)|大有可为|前景广阔|缺一不可|相辅相成|不可分割|不可或缺|尤为重要|十分(?:重要|必要|关键|紧迫)|非常(?:重要|必要)|很重要|很关键|关键在(?!于要)|根本在|核心在))/u;
/** The same inside the segment that opens a sentence. */
const WITHIN =
  /(?:(?<![正总凡还但只而于特尤别其事实都不如凡便若要求])是(?![否非])(?<!就是(?=要))|事关|关乎|直接关系|有利于|有助于|意义重大|意义深远|具有(?:重大|重要|十分|特殊|深远)|任重道远|至关重要|取得(?:了|新|积极|重大|明显|显著|历史性|决定性|阶段性|重要)|离不开|必将|进入(?:了)?(?:关键|攻坚|决胜|决战|新)|(?:也|仍|还|依然|尚)(?:有|存在)(?:一些|不少|许多|很多|较大|短板|差距)|面临(?:着|严峻|新|诸多|不少)|关键在于|关键在(?!于要)|重在|贵在|关系(?:全局|长远|国计民生|国家|人民|群众|到|着|党|千家|每个|中国|全|经济|社会)|涉及(?:一批|面广|方方面面|千家)|才能|正(?:处|进入|面临|值)|潜力巨大|前景广阔|十分(?:重要|必要|关键|紧迫|艰巨|繁重|严峻)|不会|不是|越来越|不断(?:提升|提高|增强|扩大|优化|完善)$|日益|的有|正在|明显(?:提升|提高|增强|改善)$|显著(?:提升|提高|增强|改善)$|(?:达到?|为|占|增长|下降|超过)[一二三四五六七八九十百千万亿\d.]+[%％个项件](?:以上)?$)/u;

/** The same at the end of any segment. */
const ENDS =
  /(?:较多|较大|突出|不足|繁重|严峻|艰巨|至关重要|意义重大|意义深远|尤为重要|(?:十分|非常|极为)(?:重要|必要|关键|紧迫))$/u;

/**
 * Whether one of the segments of a sentence without a head says how things are.
 *
 * @param leading - How many segments stand before the first act: phrases that only lead to it.
 */
export function saysSo(text: string, segments: readonly Span[], leading = 0): boolean {
  return segments.some((span, i) => {
    const printed = text.slice(...span);
    return (
      OPENS.test(printed) ||
      ENDS.test(printed.slice(-6)) ||
      (i <= leading && !/^[将把对]/u.test(printed) && WITHIN.test(unquoted(printed)))
    );
  });
}

/** A closing remark on what was ordered: `，这既可…`. */
export function isClosingRemark(printed: string): boolean {
  return (
    "这此以由从".includes(printed.charAt(0)) &&
    /^(?:这|此举|以上|由此|从而使)(?:[既也是不将样就对为一有才项些])/u.test(printed)
  );
}

function unquoted(printed: string): string {
  return printed.includes("“") ? printed.replace(/“[^”]{0,60}”/gu, "") : printed;
}
