import type { InformationVocabulary } from './types.ts';

const number = String.raw`(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|ten|twelve|twenty|thirty)`;

export const en: InformationVocabulary = {
  steps: {
    announces:
      /\bsteps?\b|\bhow (?:to (?:apply|register|claim|renew|do)|it works|the process works|you apply)|\bwhat (?:you need to do|happens next)|\bthe process\b/,
    numbered: /^(?:step )?(\d)(?:(?<=step \d)(?! ?(?:of|\/) ?\d)|[.)] )/,
    stepper: /\bstep \d+ ?(?:of|\/) ?\d+|\b\d ?\/ ?\d\b/,
    count: new RegExp(String.raw`\b${number} (?:simple |easy |main )?steps?\b`),
    sequence: /\bfirst(?:ly)?\b.{3,300}\b(?:then|next|finally|secondly|after that)\b/,
  },
  documents: {
    announces:
      /\b(?:documents?|evidence|proof|papers)\b[^.]{0,40}\b(?:you(?:'ll| will)? (?:need|must)|needed|required|to (?:provide|send|upload|bring|attach)|requested|necessary)|\bsupporting documents?\b|\bwhat you(?:'ll| will)? need\b|\b(?:you(?:'ll| will)? (?:need|must)|you have to|please)\b[^.]{0,80}\b(?:provide|upload|bring|send|attach|have|documents?|proof|evidence|need)/,
    names:
      /\bpassports?\b|\bidentity cards?|\bid cards?|\bdriving licen[cs]e|\bproof of\b|\bbirth certificate|\bmarriage certificate|\bcertificates?\b|\bpayslips?\b|\bbank statements?|\butility bills?|\bcontracts?\b|\bletters?\b|\binvoices?\b|\btax return|\bphotos?\b|\bp45\b|\bp60\b|\btenancy agreement/,
    none: /\bno (?:documents?|evidence|proof)\b[^.]{0,30}\b(?:needed|required|necessary|to (?:provide|send|upload))|\b(?:do not|don't) need (?:any |to (?:provide|send|upload) (?:any )?)(?:documents?|evidence|proof)/,
    format:
      /\b(?:pdf|jpe?g|png|heic|docx?)\b|\b\d+(?:\.\d)? ?(?:mb|kb)\b|\bscan\w*|\bphoto of\b|\boriginals?\b|\b(?:photo)?cop(?:y|ies)\b|\bformats?\b/,
  },
  cost: {
    free: /\bfree\b|\bno (?:fee|charge|cost)\b|\bdoes not cost|\bnothing to pay/,
    notCost:
      /\b(?:phone|calls?|helpline|number|parking|wi-?fi|app|telephone|line)\b[^.]{0,25}\bfree\b|\bfree(?:phone| call| helpline| to call| parking| wi-?fi| school meals| number)|\bper minute|\bcall charges|\bfeel free|\bfree (?:time|up)/,
    subject:
      /\b(?:apply(?:ing)?|application|registration|register|service|procedure|certificate|licen[cs]e|passport|permit|card|claim\w*|renew\w*|copy|it is|it's|this is|visa)\b/,
    heading: /\b(?:costs?|fees?|prices?|how much|charges?|payment)\b/,
    amount: /(?:£|€|\$) ?\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?\b|\b\d{1,3}(?:,\d{3})*(?:\.\d{1,2})? ?(?:€|euros?|pounds?)\b/,
    price: /\b(?:costs?|fees?|prices?|pay|payment|charges?|charged)\b/,
    benefit: /\b(?:benefit|allowance|grant|bonus|income|salary|savings|up to|you(?:'ll| will) get|fined?|penalty|rent)\b/,
    paid: /\bthere is a fee|\byou (?:will |must |have to )?pay a fee|\bfee applies/,
    means:
      /\b(?:debit|credit|bank) cards?\b|\bcheques?\b|\bcash\b|\bbank transfer|\bpay(?:ing|ment)? online|\bonline payment|\bdirect debit|\bpostal order/,
  },
  delay: {
    duration: new RegExp(
      String.raw`\b${number}(?: ?(?:to|or|-|and) ?${number})? (?:working |business |calendar )?(?:hours?|days?|weeks?|months?)\b|\bimmediately\b|\bstraight away|\bsame day`,
    ),
    processing:
      /\b(?:process\w*|takes?|taking|decision|reply|respon\w+|hear (?:from|back)|receive|get|arrive|deliver\w*|waiting|allow|usually|within)\b/,
    mention: /\bprocessing times?|\bhow long it takes|\bas soon as possible|\bwaiting times?/,
    notDelay:
      /\bappeal\w*|\bchallenge\b|\bvalid\b|\bvalidity|\b(?:less|more|older|newer) than\b|\bwithin \w+ (?:days|weeks|months) of (?:your|the|moving|birth)|\byou have \w+ (?:days|weeks|months)|\byou must\b|\bno later than|\bbefore (?:the|your|you)|\bkept for|\bto (?:complete|fill)|\bdated\b|\bfor (?:at least|the last|more than)|\b24 hours a day|\baged\b/,
  },
  authority: {
    introduces:
      /\b(?:competent|responsible) (?:authority|department|body)|\b(?:processed|handled|dealt with|decided|run) by\b|\bwho (?:to contact|decides|deals with)/,
  },
};
