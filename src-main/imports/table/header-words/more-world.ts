import type { HeaderPhrases } from './header-phrases.ts';

/** Column names of Korean banks. */
export const KOREAN: HeaderPhrases = {
  date: '거래일|거래일자|거래일시|일자|날짜|이용일|이용일자|승인일|승인일자|거래날짜',
  payee:
    '받는분|보낸분 받는분|보낸분|의뢰인 수취인|가맹점|가맹점명|이용가맹점|거래처|상대방|예금주명|이용하신 곳|기재내용',
  text: '적요|내용|거래내용|거래적요|비고|상세내용',
  memo: '메모|거래구분|취급점|거래점|구분',
  amount: '거래금액|금액|이용금액|승인금액|결제금액|이용금액 원',
  debit: '출금|출금액|출금금액|찾으신금액|지급|지급금액|출금 원|출금액 원',
  credit: '입금|입금액|입금금액|맡기신금액|입금 원|입금액 원',
  balance: '잔액|거래후잔액|거래 후 잔액|잔액 원|거래후 잔액',
  currency: '통화|통화코드',
  id: '거래번호|승인번호',
  category: '카테고리|분류',
  other: '계좌번호|은행|시간|거래시간|번호|순번|카드번호|할부',
};

/** Column names of Indonesian and Malay banks. */
export const INDONESIAN: HeaderPhrases = {
  booked: 'tanggal pembukuan|tarikh pos',
  date: 'tanggal|tanggal transaksi|tgl|tgl transaksi|tarikh|tarikh transaksi|tarikh urusniaga',
  value: 'tanggal valuta|tarikh nilai',
  payee: 'penerima|nama penerima|nama',
  text: 'keterangan|deskripsi|uraian|uraian transaksi|rincian|butiran|keterangan transaksi|penerangan|butiran transaksi',
  direction: 'jenis|db cr|d k|jenis transaksi|mutasi db cr',
  amount: 'jumlah|nominal|mutasi|jumlah rm|nilai',
  debit: 'debet|debit|keluar|pengeluaran|uang keluar|wang keluar',
  credit: 'kredit|masuk|pemasukan|uang masuk|wang masuk',
  balance: 'saldo|baki|saldo akhir|baki akaun',
  currency: 'mata uang|mata wang',
  id: 'no referensi|nomor referensi|no rujukan|referensi',
  category: 'kategori',
  other: 'cabang|rekening|no rekening|nomor rekening|akaun|no akaun|no',
};

/** Column names of Vietnamese banks. */
export const VIETNAMESE: HeaderPhrases = {
  date: 'ngay|ngay giao dich|ngay gd|thoi gian giao dich',
  booked: 'ngay hach toan',
  value: 'ngay hieu luc',
  payee: 'don vi thu huong|nguoi thu huong|ten doi ung|don vi thu huong don vi chuyen|doi tac',
  text: 'noi dung|noi dung giao dich|mo ta|dien giai|noi dung chi tiet',
  amount: 'so tien|so tien giao dich',
  debit: 'ghi no|phat sinh no|so tien ghi no|rut ra|no debit|debit no',
  credit: 'ghi co|phat sinh co|so tien ghi co|gui vao',
  balance: 'so du|so du cuoi|so du luy ke',
  currency: 'loai tien|tien te',
  id: 'so tham chieu|so but toan|ma giao dich|so ct',
  other: 'stt|tai khoan|so tai khoan|ngan hang',
};

/** Column names of banks that write Arabic or Hebrew. */
export const ARABIC_HEBREW: HeaderPhrases = {
  date: 'التاريخ|تاريخ العملية|تاريخ المعاملة|تاريخ|תאריך|תאריך פעולה|תאריך עסקה',
  booked: 'تاريخ القيد|תאריך רישום',
  value: 'تاريخ القيمة|تاريخ الاستحقاق|תאריך ערך|יום ערך|תאריך ערך',
  payee: 'المستفيد|اسم المستفيد|שם בית עסק|שם בית העסק|מוטב',
  text: 'الوصف|البيان|التفاصيل|تفاصيل العملية|תיאור|פרטים|תיאור פעולה|תיאור הפעולה|הפעולה',
  amount: 'المبلغ|مبلغ العملية|סכום|סכום חיוב|סכום עסקה|סכום הפעולה',
  debit: 'مدين|سحب|مسحوبات|المدين|חובה|בחובה',
  credit: 'دائن|ايداع|إيداع|إيداعات|الدائن|זכות|בזכות',
  balance: 'الرصيد|رصيد|الرصيد الدفتري|יתרה|היתרה|יתרה בשח',
  currency: 'العملة|מטבע',
  id: 'الرقم المرجعي|رقم المرجع|אסמכתא|אסמכתה|מספר אסמכתא',
  category: 'الفئة|קטגוריה',
  other: 'رقم الحساب|الفرع|חשבון|סניף|הערות',
};

/** Column names of Icelandic, Greek and Thai banks. */
export const ICELANDIC_GREEK_THAI: HeaderPhrases = {
  date: 'dagsetning|ημερομηνια|ημ νια|ημερομηνια συναλλαγης|วันที่|วันที่ทำรายการ|วันที่รายการ',
  booked: 'bokunardagur|bokunardagsetning|ημερομηνια κινησης',
  value: 'vaxtadagur|valor|αξια|ημερομηνια αξιας|ημ νια αξιας|วันที่มีผล',
  payee: 'vidtakandi|nafn vidtakanda greidanda|δικαιουχος|ονομα αντισυμβαλλομενου',
  text: 'skyring|texti|lysing|περιγραφη|αιτιολογια|περιγραφη συναλλαγης|รายการ|รายละเอียด|คำอธิบาย',
  amount: 'upphaed|fjarhaed|ποσο|ποσο συναλλαγης|จำนวนเงิน',
  debit: 'uttekt|χρεωση|χρεωσεις|ถอน|ถอนเงิน|หักบัญชี',
  credit: 'innborgun|πιστωση|πιστωσεις|ฝาก|ฝากเงิน|เข้าบัญชี',
  balance: 'stada|stada reiknings|υπολοιπο|λογιστικο υπολοιπο|προοδευτικο υπολοιπο|ยอดคงเหลือ|คงเหลือ',
  currency: 'mynt|gjaldmidill|νομισμα|สกุลเงิน',
  id: 'tilvisun|selnr|αριθμος συναλλαγης|κωδικος|เลขที่อ้างอิง',
  direction: 'προσημο|προσημο ποσου|χ π',
  other: 'reikningur|λογαριασμος|καταστημα|สาขา|บัญชี|เวลา|ช่องทาง',
};
