//! Words that mean the same in titles, and words of rank.

use super::name::unspaced;

/// What people write for one word or another: employers' titles differ in these where they mean the same job.
const LATIN: [(&str, &str); 27] = [
    ("&", "and"),
    ("centre", "center"),
    ("call or contact center", "customer service"),
    ("call center", "customer service"),
    ("contact center", "customer service"),
    ("customer contact", "customer service"),
    ("customer care", "customer service"),
    ("client services", "customer service"),
    ("client", "customer"),
    ("customer services", "customer service"),
    ("cx", "customer experience"),
    ("adviser", "advisor"),
    ("advisor", "representative"),
    ("agent", "representative"),
    ("operator", "representative"),
    ("rep", "representative"),
    ("leader", "lead"),
    ("helpdesk", "help desk"),
    ("tech support", "technical support"),
    ("telesales", "telemarketing"),
    ("l&d", "training and development"),
    ("learning and development", "training and development"),
    ("mgr", "manager"),
    ("co ordinator", "coordinator"),
    ("vice president", "vp"),
    ("vp of", "vp"),
    ("quality assurance", "qa"),
];

/// The same in Russian, where a title names the place in one form or another.
const CYRILLIC: [(&str, &str); 42] = [
    ("call центра", "контакт центра"),
    ("call center", "контакт центра"),
    ("кол центра", "контакт центра"),
    ("колл центра", "контакт центра"),
    ("колцентра", "контакт центра"),
    ("коллцентра", "контакт центра"),
    ("контактцентра", "контакт центра"),
    ("контактного центра", "контакт центра"),
    ("кц", "контакт центра"),
    ("специалист контакт центра", "оператор контакт центра"),
    ("сотрудник контакт центра", "оператор контакт центра"),
    ("агент контакт центра", "оператор контакт центра"),
    ("консультант контакт центра", "оператор контакт центра"),
    ("представитель контакт центра", "оператор контакт центра"),
    ("техподдержки", "технической поддержки"),
    ("техподдержке", "технической поддержке"),
    ("по технической поддержке", "технической поддержки"),
    ("по поддержке", "поддержки"),
    ("службы технической", "технической"),
    ("отдела технической", "технической"),
    ("клиентской поддержки", "поддержки"),
    ("службы поддержки", "поддержки"),
    ("отдела поддержки", "поддержки"),
    ("саппорта", "поддержки"),
    ("поддержки пользователей", "поддержки"),
    ("поддержки клиентов", "поддержки"),
    ("сотрудник поддержки", "специалист поддержки"),
    ("агент поддержки", "специалист поддержки"),
    ("консультант поддержки", "специалист поддержки"),
    ("оператор поддержки", "специалист поддержки"),
    ("менеджер поддержки", "специалист поддержки"),
    ("сотрудник технической", "специалист технической"),
    ("оператор технической", "специалист технической"),
    ("1 линии", "первой линии"),
    ("2 линии", "второй линии"),
    ("супервизор", "супервайзер"),
    ("начальник", "руководитель"),
    ("отдела клиентского", "клиентского"),
    ("отдела заботы", "службы заботы"),
    ("окк", "контроля качества"),
    ("отдела контроля", "контроля"),
    ("по контролю качества", "контроля качества"),
];

/// The same in Chinese, which parts no words: wherever they stand.
const HAN: [(&str, &str); 10] = [
    ("座席", "坐席"),
    ("坐席员", "坐席"),
    ("客户服务", "客服"),
    ("客户联络中心", "客服"),
    ("呼叫中心", "客服"),
    ("联络中心", "客服"),
    ("客服中心", "客服"),
    ("客服部", "客服"),
    ("客服客服", "客服"),
    ("领班", "班长"),
];

/// A folded name with the words that mean the same read alike: "contact centre adviser" as "customer service representative".
pub fn alike(folded: &str) -> String {
    if folded.chars().any(unspaced) {
        return HAN
            .iter()
            .fold(folded.to_owned(), |name, (written, read)| name.replace(written, read));
    }
    let same: &[(&str, &str)] = if folded.is_ascii() { &LATIN } else { &CYRILLIC };
    // "Manager, Customer Support" is a customer support manager.
    let turned = folded.split_once(", ").filter(|(head, _)| !head.contains(' '));
    let mut out = match turned {
        Some((head, rest)) if folded.is_ascii() => format!(" {rest} {head} "),
        _ => format!(" {folded} "),
    };
    for (written, read) in same {
        if out.contains(written) {
            out = out.replace(&format!(" {written} "), &format!(" {read} "));
        }
    }
    out.trim().to_owned()
}

/// Words that say how high in a job somebody stands, or in which form they do it, and not which job it is.
const RANKS: [&str; 28] = [
    "senior",
    "sr",
    "sr.",
    "junior",
    "jr",
    "jr.",
    "associate",
    "staff",
    "principal",
    "chief",
    "deputy",
    "assistant",
    "trainee",
    "interim",
    "i",
    "ii",
    "iii",
    "inbound",
    "outbound",
    "bilingual",
    "remote",
    "global",
    "regional",
    "старший",
    "младший",
    "ведущий",
    "главный",
    "стажер",
];

/// Signs of rank and form that Chinese puts before a title without a space: senior twice, junior, chief, middle, trainee twice, part-time.
const RANK_SIGNS: [&str; 8] = ["高级", "资深", "初级", "首席", "中级", "见习", "实习", "兼职"];

/// A folded name without its words of rank; nothing where it has none, or nothing else.
pub fn without_rank(folded: &str) -> Option<String> {
    let name = folded.strip_prefix("head of ").unwrap_or(folded);
    let name = RANK_SIGNS.iter().find_map(|sign| name.strip_prefix(sign)).unwrap_or(name);
    let words: Vec<&str> = name.split(' ').filter(|w| !RANKS.contains(w)).collect();
    let rest = words.join(" ");
    (!rest.is_empty() && rest != folded).then_some(rest)
}
