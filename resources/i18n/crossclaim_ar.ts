<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>About Crossclaim</source>
        <translation>حول Crossclaim</translation>
    </message>
    <message>
        <source>Read articles, mark entities and claims in the text itself, and tell who contradicts whom.</source>
        <translation>اقرأ المقالات، وعلّم الكيانات والادعاءات في النص نفسه، وبيّن من يناقض من.</translation>
    </message>
</context>
<context>
    <name>AliasList</name>
    <message>
        <source>Add a spelling</source>
        <translation>إضافة صيغة</translation>
    </message>
    <message>
        <source>Add a spelling …</source>
        <translation>إضافة صيغة …</translation>
    </message>
    <message>
        <source>Another name or spelling of the same one (Enter adds it)</source>
        <translation>اسم آخر أو صيغة أخرى للشيء نفسه (Enter للإضافة)</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Article {title}</source>
        <translation>المقال {title}</translation>
    </message>
    <message>
        <source>Claim saved: {words}.</source>
        <translation>حُفظ الادعاء: {words}.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>أُعيد: {step}.</translation>
    </message>
    <message>
        <source>Done: {step}.</source>
        <translation>تم: {step}.</translation>
    </message>
    <message>
        <source>Linked: {a} {relation} {b}.</source>
        <translation>رُبط: {a} {relation} {b}.</translation>
    </message>
    <message>
        <source>Marked as {kind}: {name}.</source>
        <translation>عُلّم كـ{kind}: {name}.</translation>
    </message>
    <message>
        <source>Nothing is pinned any more.</source>
        <translation>لم يعد شيء مثبتًا.</translation>
    </message>
    <message>
        <source>Pinned: {claim}</source>
        <translation>ثُبّت: {claim}</translation>
    </message>
    <message>
        <source>Undone: {step}.</source>
        <translation>تراجع عن: {step}.</translation>
    </message>
</context>
<context>
    <name>AnythingPopup</name>
    <message>
        <source>#  claims, ids</source>
        <translation>#  ادعاءات، معرّفات</translation>
    </message>
    <message>
        <source>&gt;  commands</source>
        <translation>&gt;  أوامر</translation>
    </message>
    <message>
        <source>@  entities</source>
        <translation>@  كيانات</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Article, entity, claim, id or command  (&gt; commands, @ entities, # claims)</source>
        <translation>مقال أو كيان أو ادعاء أو معرّف أو أمر  (&gt; أوامر، @ كيانات، # ادعاءات)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Enter  go, do</source>
        <translation>Enter  ذهاب، تنفيذ</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <source>Esc  back</source>
        <translation>Esc  رجوع</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation>الذهاب إلى أي شيء أو فعله</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>غير ممكن هنا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>What can be gone to or done</source>
        <translation>ما يمكن الذهاب إليه أو فعله</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>غير ممكن هنا</translation>
    </message>
    <message>
        <source>↑ ↓  choose</source>
        <translation>↑ ↓  اختيار</translation>
    </message>
</context>
<context>
    <name>ArticleActions</name>
    <message>
        <source>Copies of each other</source>
        <translation>نسخ بعضها من بعض</translation>
    </message>
    <message>
        <source>Copy of the article being read</source>
        <translation>نسخة من المقال الجاري قراءته</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>حُذف «{title}»</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>تحرير التفاصيل…</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>تعليم كمنتهٍ</translation>
    </message>
    <message>
        <source>Mark as in progress</source>
        <translation>تعليم كقيد العمل</translation>
    </message>
    <message>
        <source>Mark as new</source>
        <translation>تعليم كجديد</translation>
    </message>
    <message>
        <source>Not a copy</source>
        <translation>ليس نسخة</translation>
    </message>
    <message>
        <source>Open and read</source>
        <translation>فتح وقراءة</translation>
    </message>
    <message>
        <source>Show beside</source>
        <translation>إظهار إلى الجانب</translation>
    </message>
    <message>
        <source>Update this article…</source>
        <translation>تحديث هذا المقال…</translation>
    </message>
</context>
<context>
    <name>ArticleForm</name>
    <message>
        <source>2024-06-12, 2024-06 or 2024; 2024~ for about, 2024-01/2024-03 for a span</source>
        <translation>2024-06-12 أو 2024-06 أو 2024؛ 2024~ للتقريب، 2024-01/2024-03 لمدة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Delete this article with its tags</source>
        <translation>حذف هذا المقال مع وسومه</translation>
    </message>
    <message>
        <source>How far the reading is</source>
        <translation>إلى أين وصلت القراءة</translation>
    </message>
    <message>
        <source>How the date is known</source>
        <translation>كيف عُرف التاريخ</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>عُرف من</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Newspaper, agency, site …</source>
        <translation>صحيفة، وكالة، موقع …</translation>
    </message>
    <message>
        <source>Open address…</source>
        <translation>فتح العنوان…</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Show earlier text…</source>
        <translation>إظهار نص سابق…</translation>
    </message>
    <message>
        <source>Shows where it leads before anything is opened</source>
        <translation>يبيّن إلى أين يقود قبل فتح أي شيء</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where it was published</source>
        <translation>أين نُشر</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>en, ar, es …</source>
        <translation>en, ar, es …</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصوق</translation>
    </message>
    <message>
        <source>version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
</context>
<context>
    <name>BackupCommands</name>
    <message>
        <source>Show backups</source>
        <translation>إظهار النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>The backup of {when} holds far less than the one before. Older backups stay until you say that it is right so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message>
        <source>Articles</source>
        <translation>مقالات</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>نسخ احتياطية</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>ادعاءات</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>تناقضات</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>كيانات</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>إشارات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>&amp;Back up now</source>
        <translation>ا&amp;نسخ احتياطيًا الآن</translation>
    </message>
    <message>
        <source>&amp;Open it</source>
        <translation>ا&amp;فتحه</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>است&amp;عادة</translation>
    </message>
    <message>
        <source>Backup of {when} made and checked.</source>
        <translation>أُنشئت نسخة {when} وفُحصت.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>نسخ احتياطية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comparing with now…</source>
        <translation>مقارنة بالآن…</translation>
    </message>
    <message>
        <source>Crossclaim keeps checked copies of this project in your own folder: after opening, every half hour when something changed, and before imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is r&amp;ight so</source>
        <translation>هذا &amp;صحيح</translation>
    </message>
    <message>
        <source>Make a backup of what is there now</source>
        <translation>إنشاء نسخة احتياطية لما هو موجود الآن</translation>
    </message>
    <message>
        <source>Restore as a &amp;new file…</source>
        <translation>استعادة في ملف &amp;جديد…</translation>
    </message>
    <message>
        <source>Restore in &amp;place…</source>
        <translation>استعادة في &amp;مكانه…</translation>
    </message>
    <message>
        <source>Restored as {name}.</source>
        <translation>استُعيد باسم {name}.</translation>
    </message>
    <message>
        <source>The project becomes as in this backup; what is there now is backed up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project becomes as it was on {when}. What is there now is backed up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is less in the project because you removed it: keep backups as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. Make one now.</source>
        <translation>لا نسخة احتياطية بعد. أنشئ واحدة الآن.</translation>
    </message>
    <message>
        <source>What differs from now</source>
        <translation>ما يختلف عن الآن</translation>
    </message>
    <message>
        <source>Write this backup to a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>BesidePane</name>
    <message>
        <source>Choose a claim with a contradiction: what conflicts with it is shown here. Or choose “Show beside” in the menu of an article in the library.</source>
        <translation>اختر ادعاءً له تناقض: هنا يظهر ما يعارضه. أو اختر «إظهار إلى الجانب» من قائمة مقال في المكتبة.</translation>
    </message>
    <message>
        <source>Close the second reader</source>
        <translation>إغلاق القراءة الثانية</translation>
    </message>
    <message>
        <source>Follow the conflicts</source>
        <translation>تتبع التعارضات</translation>
    </message>
    <message>
        <source>Read this one on the left</source>
        <translation>قراءة هذا على الجهة الأولى</translation>
    </message>
    <message>
        <source>Read this one on the left, at the same place (Enter)</source>
        <translation>قراءة هذا على الجهة الأولى، في الموضع نفسه (Enter)</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>القراءة الثانية</translation>
    </message>
    <message>
        <source>Text of the article beside</source>
        <translation>نص المقال المجاور</translation>
    </message>
</context>
<context>
    <name>BringingBack</name>
    <message>
        <source>Bringing the backup back…</source>
        <translation>إرجاع النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The project is as in the backup; what was there before is a backup, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateGrid</name>
    <message>
        <source>Claims to link to</source>
        <translation>ادعاءات للربط</translation>
    </message>
</context>
<context>
    <name>ChartSaving</name>
    <message>
        <source>All counts</source>
        <translation>كل الأعداد</translation>
    </message>
    <message>
        <source>As a &amp;drawing (SVG)…</source>
        <translation>ك&amp;رسم (SVG)…</translation>
    </message>
    <message>
        <source>As a &amp;table (CSV)…</source>
        <translation>ك&amp;جدول (CSV)…</translation>
    </message>
    <message>
        <source>As an &amp;image (PNG)…</source>
        <translation>ك&amp;صورة (PNG)…</translation>
    </message>
    <message>
        <source>As an image, a drawing or a table</source>
        <translation>كصورة أو رسم أو جدول</translation>
    </message>
    <message>
        <source>For a document</source>
        <translation>لوثيقة</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <source>Sharp at any size</source>
        <translation>واضح بأي حجم</translation>
    </message>
</context>
<context>
    <name>CheckCommands</name>
    <message>
        <source>Check project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <source>Some records are not as Crossclaim wrote them: another program changed the file, or the disk is failing.</source>
        <translation>بعض السجلات ليست كما كتبها Crossclaim: غيّر برنامج آخر الملف، أو القرص يتعطل.</translation>
    </message>
    <message>
        <source>This has no place of its own to go to.</source>
        <translation>ليس لهذا موضع خاص يُنتقل إليه.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Open it</source>
        <translation>ا&amp;فتحه</translation>
    </message>
    <message>
        <source>&amp;Repair into a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <source>Checking the project</source>
        <translation>جارٍ فحص المشروع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Everything came over, and everything is in order.</source>
        <translation>انتقل كل شيء، وكل شيء سليم.</translation>
    </message>
    <message>
        <source>Everything is in order</source>
        <translation>كل شيء سليم</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>مدى تقدّم الفحص</translation>
    </message>
    <message>
        <source>Makes a whole project of this one; this file is only read</source>
        <translation>يصنع من هذا مشروعًا سليمًا؛ هذا الملف يُقرأ فقط</translation>
    </message>
    <message>
        <source>Repaired as {name}</source>
        <translation>أُصلح باسم {name}</translation>
    </message>
    <message>
        <source>Repairing into a new file</source>
        <translation>الإصلاح في ملف جديد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>أُوقف قبل النهاية</translation>
    </message>
    <message>
        <source>The project itself stays as it is.</source>
        <translation>يبقى المشروع نفسه كما هو.</translation>
    </message>
    <message>
        <source>You can go on working: a copy is looked at.</source>
        <translation>يمكنك متابعة العمل: تُفحص نسخة.</translation>
    </message>
    <message>
        <source>{name} is ready. This project stays as it is.</source>
        <translation>{name} جاهز. يبقى هذا المشروع كما هو.</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Enter leads to the record</source>
        <translation>يقود مفتاح Enter إلى السجل</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
</context>
<context>
    <name>ChipField</name>
    <message>
        <source>Add to {name}</source>
        <translation>إضافة إلى {name}</translation>
    </message>
</context>
<context>
    <name>ChoosingPage</name>
    <message>
        <source>&amp;Set for the ticked</source>
        <translation>&amp;تعيين للمعلَّم عليها</translation>
    </message>
    <message>
        <source>Add &amp;files…</source>
        <translation>إضافة &amp;ملفات…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>إضافة م&amp;جلد…</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Field to set</source>
        <translation>الحقل المراد تعيينه</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The same for all ticked files</source>
        <translation>القيمة نفسها لكل الملفات المعلَّم عليها</translation>
    </message>
    <message>
        <source>Value for the ticked files</source>
        <translation>قيمة الملفات المعلَّم عليها</translation>
    </message>
</context>
<context>
    <name>ClaimCommands</name>
    <message>
        <source>No claim here: put the caret on one.</source>
        <translation>لا ادعاء هنا: ضع المؤشر على ادعاء.</translation>
    </message>
    <message>
        <source>No claim here: select words and press {claim} first.</source>
        <translation>لا ادعاء هنا: حدد كلمات واضغط {claim} أولًا.</translation>
    </message>
    <message>
        <source>Put the caret into a sentence or select words, then press {claim}.</source>
        <translation>ضع المؤشر في جملة أو حدد كلمات، ثم اضغط {claim}.</translation>
    </message>
    <message>
        <source>This claim is not linked yet. {contradict} pins it for linking.</source>
        <translation>هذا الادعاء غير مربوط بعد. {contradict} يثبته للربط.</translation>
    </message>
</context>
<context>
    <name>ClaimForm</name>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Delete this claim ({delete})</source>
        <translation>حذف هذا الادعاء ({delete})</translation>
    </message>
    <message>
        <source>Flag this claim ({flag})</source>
        <translation>وضع علامة على هذا الادعاء ({flag})</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>كيف قيل</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>إظهاره في النص</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>عمّ يتحدث</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>من أين جاء</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>ClaimParts</name>
    <message>
        <source>A number it states</source>
        <translation>رقم يذكره</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Add a name …</source>
        <translation>إضافة اسم …</translation>
    </message>
    <message>
        <source>Add a tag …</source>
        <translation>إضافة كلمة مفتاحية …</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>اليقين</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Cue words</source>
        <translation>كلمات الإسناد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Happened from</source>
        <translation>حدث من</translation>
    </message>
    <message>
        <source>Happened until</source>
        <translation>حدث حتى</translation>
    </message>
    <message>
        <source>How sure you are of this record</source>
        <translation>مدى ثقتك بهذا السجل</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>بكلماتك</translation>
    </message>
    <message>
        <source>In your own words (else the quotation counts)</source>
        <translation>بكلماتك (وإلا فالاقتباس هو المعتمد)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Outlet, agency, official …</source>
        <translation>وسيلة، وكالة، جهة رسمية …</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>القطبية</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>Source chain</source>
        <translation>سلسلة المصادر</translation>
    </message>
    <message>
        <source>Source chain, nearest first</source>
        <translation>سلسلة المصادر، الأقرب أولًا</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>كلمات مفتاحية</translation>
    </message>
    <message>
        <source>The article’s own date</source>
        <translation>تاريخ المقال نفسه</translation>
    </message>
    <message>
        <source>The question it speaks to (T in the reader)</source>
        <translation>المسألة التي يتناولها (T في القراءة)</translation>
    </message>
    <message>
        <source>The words that show who speaks or how sure (“he warned”, “allegedly”)</source>
        <translation>الكلمات التي تبين من يتكلم أو مدى يقينه («حذّر»، «يُزعم»)</translation>
    </message>
    <message>
        <source>Through whom it came, nearest to the reader first</source>
        <translation>عبر من وصل، الأقرب إلى القارئ أولًا</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>وحدة الكمية</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>What question is it about?</source>
        <translation>عن أي مسألة يتحدث؟</translation>
    </message>
    <message>
        <source>What sort of statement it is</source>
        <translation>ما صنف هذا القول</translation>
    </message>
    <message>
        <source>When it was said (D in the reader): 2024-06-12, 2024-06, 2024~, 2024-01/..</source>
        <translation>متى قيل (D في القراءة): 2024-06-12 أو 2024-06 أو 2024~ أو 2024-01/..</translation>
    </message>
    <message>
        <source>When what it speaks of began</source>
        <translation>متى بدأ ما يتحدث عنه</translation>
    </message>
    <message>
        <source>When what it speaks of ended</source>
        <translation>متى انتهى ما يتحدث عنه</translation>
    </message>
    <message>
        <source>Whether it says that something is so, or is not</source>
        <translation>هل يقول إن الأمر كذلك أم لا</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>أيهم</translation>
    </message>
    <message>
        <source>Which unnamed source or commenter it is</source>
        <translation>أي مصدر مجهول أو معلّق هو</translation>
    </message>
    <message>
        <source>Who says it (S in the reader)</source>
        <translation>من يقوله (S في القراءة)</translation>
    </message>
    <message>
        <source>Who says it?</source>
        <translation>من يقوله؟</translation>
    </message>
    <message>
        <source>Whom or what it is about</source>
        <translation>عمّن أو عمّ يتحدث</translation>
    </message>
    <message>
        <source>Words of your own to find it by</source>
        <translation>كلمات من عندك للعثور عليه</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>تقريبي</translation>
    </message>
    <message>
        <source>of what</source>
        <translation>من ماذا</translation>
    </message>
    <message>
        <source>two officials, a driver …</source>
        <translation>مسؤولان، سائق …</translation>
    </message>
</context>
<context>
    <name>ClaimsDesk</name>
    <message>
        <source>Go to reading</source>
        <translation>إلى القراءة</translation>
    </message>
    <message>
        <source>No claims yet. Select a statement in an article and press {claim}.</source>
        <translation>لا ادعاءات بعد. حدد قولًا في مقال واضغط {claim}.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Choose a link in the list to compare its two passages.</source>
        <translation>اختر رابطًا من القائمة لمقارنة مقطعيه.</translation>
    </message>
    <message>
        <source>Compare both passages</source>
        <translation>مقارنة المقطعين</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
</context>
<context>
    <name>ConflictStrip</name>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Copy mine</source>
        <translation>انسخ ما كتبت</translation>
    </message>
    <message>
        <source>Copy what you typed and let what they wrote stand</source>
        <translation>انسخ ما كتبته واترك ما كتبه الآخر</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>أبقِ ما كتبت</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>أبقِ ما كتبوا</translation>
    </message>
    <message>
        <source>Let what they wrote stand</source>
        <translation>اترك ما كتبوه</translation>
    </message>
    <message>
        <source>Somebody changed this in another window meanwhile.</source>
        <translation>غيّر أحدهم هذا في نافذة أخرى في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Theirs: {words}</source>
        <translation>ما كتبوا: {words}</translation>
    </message>
    <message>
        <source>Write what you typed over theirs</source>
        <translation>اكتب ما كتبته فوق ما كتبوا</translation>
    </message>
    <message>
        <source>Yours: {words}</source>
        <translation>ما كتبت: {words}</translation>
    </message>
</context>
<context>
    <name>ContradictionsDesk</name>
    <message>
        <source>A sheet of all that the list shows ({evidence})</source>
        <translation>ورقة بكل ما تعرضه القائمة ({evidence})</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>نسخ مع المصادر</translation>
    </message>
    <message>
        <source>Delete the link</source>
        <translation>حذف الرابط</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Evidence sheet…</source>
        <translation>ورقة أدلة…</translation>
    </message>
    <message>
        <source>Go to reading</source>
        <translation>إلى القراءة</translation>
    </message>
    <message>
        <source>Later: next in the list</source>
        <translation>لاحقًا: التالي في القائمة</translation>
    </message>
    <message>
        <source>Link deleted. Undo brings it back.</source>
        <translation>حُذف الرابط. التراجع يعيده.</translation>
    </message>
    <message>
        <source>No contradictions yet. Press {contradict} on a claim to pin it, go to a claim that conflicts with it, and press {contradict} again.</source>
        <translation>لا تناقضات بعد. اضغط {contradict} على ادعاء لتثبيته، ثم اذهب إلى ادعاء يعارضه واضغط {contradict} مرة أخرى.</translation>
    </message>
    <message>
        <source>Open side A in the reader</source>
        <translation>فتح الجانب A في القراءة</translation>
    </message>
    <message>
        <source>Open side B in the reader</source>
        <translation>فتح الجانب B في القراءة</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>Map of the article</source>
        <translation>خريطة المقال</translation>
    </message>
    <message>
        <source>{percent} % not seen yet</source>
        <translation>‏{percent} % لم يُعرض بعد</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report to the clipboard</source>
        <translation>نسخ التقرير إلى الحافظة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Report of the last run</source>
        <translation>تقرير عن آخر تشغيل</translation>
    </message>
    <message>
        <source>This is what Crossclaim noted on this machine: names of commands, places in the program, its log. No words of your articles are in it. Nobody gets it unless you copy it and send it yourself.</source>
        <translation>هذا ما دوّنه Crossclaim على هذا الجهاز: أسماء الأوامر ومواضع في البرنامج وسجله. ليس فيه كلمات من مقالاتك. لا يصل إلى أحد ما لم تنسخه وترسله بنفسك.</translation>
    </message>
</context>
<context>
    <name>Crossclaim</name>
    <message>
        <source>Look only</source>
        <translation>اطّلاع فقط</translation>
    </message>
    <message>
        <source>Open it now</source>
        <translation>فتحه الآن</translation>
    </message>
    <message>
        <source>Take part</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>{name} is waiting to be opened; something is still open here.</source>
        <translation>{name} ينتظر الفتح؛ ما زال هنا شيء مفتوح.</translation>
    </message>
</context>
<context>
    <name>CueField</name>
    <message>
        <source>Mark the selection of the reader as cue</source>
        <translation>تعليم تحديد القراءة ككلمات إسناد</translation>
    </message>
    <message>
        <source>None marked</source>
        <translation>لا شيء معلّم</translation>
    </message>
</context>
<context>
    <name>CueLegend</name>
    <message>
        <source>Reading cues</source>
        <translation>إشارات القراءة</translation>
    </message>
    <message>
        <source>date, number</source>
        <translation>تاريخ، عدد</translation>
    </message>
    <message>
        <source>negation</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>من يقول</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Begin a project with articles ({key})</source>
        <translation>بدء مشروع بمقالات ({key})</translation>
    </message>
    <message>
        <source>Choose &amp;articles…</source>
        <translation>اختيار &amp;مقالات…</translation>
    </message>
    <message>
        <source>Drop a project here to open it, or articles and folders to begin a new project with them.</source>
        <translation>أفلت هنا مشروعًا لفتحه، أو مقالات ومجلدات لبدء مشروع جديد بها.</translation>
    </message>
</context>
<context>
    <name>EarlierTexts</name>
    <message>
        <source>Earlier text</source>
        <translation>نص سابق</translation>
    </message>
    <message>
        <source>Earlier texts of “{title}”</source>
        <translation>نصوص سابقة لـ«{title}»</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
</context>
<context>
    <name>EntitiesDesk</name>
    <message>
        <source>Go to reading</source>
        <translation>إلى القراءة</translation>
    </message>
    <message>
        <source>Mentions in context: {count}</source>
        <translation>الأذكار في سياقها: {count}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge into “{name}”</source>
        <translation>دمج في «{name}»</translation>
    </message>
    <message>
        <source>No entities yet. Select a name in an article and press {entity}.</source>
        <translation>لا كيانات بعد. حدد اسمًا في مقال واضغط {entity}.</translation>
    </message>
    <message>
        <source>One entity from now on; undo parts them again</source>
        <translation>كيان واحد من الآن؛ التراجع يفصلهما</translation>
    </message>
    <message>
        <source>Select two rows (Ctrl+click) to merge them</source>
        <translation>حدد صفين (Ctrl+نقر) لدمجهما</translation>
    </message>
    <message>
        <source>“{merged}” now counts as “{kept}”. Undo parts them again.</source>
        <translation>«{merged}» يُحسب الآن ضمن «{kept}». التراجع يفصلهما.</translation>
    </message>
</context>
<context>
    <name>EntityCommands</name>
    <message>
        <source>No further untagged place in this article.</source>
        <translation>لا موضع آخر بلا وسم في هذا المقال.</translation>
    </message>
    <message>
        <source>Nothing to repeat yet: tag an entity first.</source>
        <translation>لا شيء للتكرار بعد: وسم كيانًا أولًا.</translation>
    </message>
    <message>
        <source>Now of kind {kind}.</source>
        <translation>أصبح من نوع {kind}.</translation>
    </message>
    <message>
        <source>Select a name first, then press {all}.</source>
        <translation>حدد اسمًا أولًا، ثم اضغط {all}.</translation>
    </message>
    <message>
        <source>Select a name first, then press {entity}.</source>
        <translation>حدد اسمًا أولًا، ثم اضغط {entity}.</translation>
    </message>
    <message>
        <source>Select words first: the digits tag them as an entity of a kind.</source>
        <translation>حدد كلمات أولًا: الأرقام توسمها ككيان من نوع.</translation>
    </message>
</context>
<context>
    <name>EntityForm</name>
    <message>
        <source>All mentions</source>
        <translation>كل الأذكار</translation>
    </message>
    <message>
        <source>Delete this entity; its mentions stay</source>
        <translation>حذف هذا الكيان؛ تبقى أذكاره</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <source>Its id there, such as Q42, or the page’s address</source>
        <translation>معرّفه هناك مثل Q42، أو عنوان الصفحة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Preferred name</source>
        <translation>الاسم المفضل</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>The preferred name, as lists and exports show it</source>
        <translation>الاسم المفضل كما تعرضه القوائم وملفات التصدير</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>What tells it apart</source>
        <translation>ما يميزه</translation>
    </message>
    <message>
        <source>What tells it apart from others</source>
        <translation>ما يميزه عن غيره</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Wikidata id</source>
        <translation>معرّف Wikidata</translation>
    </message>
    <message>
        <source>{mentions} mentions in {articles} articles · {claims} claims made</source>
        <translation>الأذكار: {mentions} في المقالات: {articles} · الادعاءات: {claims}</translation>
    </message>
</context>
<context>
    <name>EntityPicker</name>
    <message>
        <source>Enter makes the new entity “{name}”</source>
        <translation>Enter ينشئ الكيان الجديد «{name}»</translation>
    </message>
    <message>
        <source>Enter tags it as “{name}”</source>
        <translation>Enter يوسمه بوصفه «{name}»</translation>
    </message>
    <message>
        <source>Entities that may be meant</source>
        <translation>كيانات قد تكون المقصودة</translation>
    </message>
    <message>
        <source>Kind of a new entity</source>
        <translation>نوع كيان جديد</translation>
    </message>
    <message>
        <source>Kind of a new entity (Alt+1 … Alt+9)</source>
        <translation>نوع كيان جديد (Alt+1 … Alt+9)</translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation>اسم الكيان</translation>
    </message>
    <message>
        <source>New as</source>
        <translation>جديد كـ</translation>
    </message>
    <message>
        <source>New: “{name}” ({kind})</source>
        <translation>جديد: «{name}» ({kind})</translation>
    </message>
    <message>
        <source>Who or what is meant</source>
        <translation>من أو ما المقصود</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;حفظ باسم…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>ورقة أدلة</translation>
    </message>
    <message>
        <source>Evidence {project}</source>
        <translation>أدلة {project}</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>HTML can be read aloud by screen readers; PDF keeps its pages.</source>
        <translation>HTML يقرؤه قارئ الشاشة جهرًا؛ وPDF يحفظ صفحاته.</translation>
    </message>
    <message>
        <source>HTML, for any browser</source>
        <translation>HTML لأي متصفح</translation>
    </message>
    <message>
        <source>PDF, to print and send</source>
        <translation>PDF للطباعة والإرسال</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>@&quot;Ana Ruiz&quot;</source>
        <translation>@&quot;سلمى حداد&quot;</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>an entity in all its spellings</source>
        <translation>كيان بكل صيغه</translation>
    </message>
    <message>
        <source>articles without the second</source>
        <translation>مقالات بلا الثانية</translation>
    </message>
    <message>
        <source>at least one of them</source>
        <translation>واحدة منها على الأقل</translation>
    </message>
    <message>
        <source>at most five words between</source>
        <translation>بينهما خمس كلمات على الأكثر</translation>
    </message>
    <message>
        <source>both in one article</source>
        <translation>كلتاهما في مقال واحد</translation>
    </message>
    <message>
        <source>bridg*</source>
        <translation>جسر*</translation>
    </message>
    <message>
        <source>bridge AND mayor</source>
        <translation>جسر AND عمدة</translation>
    </message>
    <message>
        <source>bridge NEAR/5 mayor</source>
        <translation>جسر NEAR/5 عمدة</translation>
    </message>
    <message>
        <source>bridge NOT mayor</source>
        <translation>جسر NOT عمدة</translation>
    </message>
    <message>
        <source>bridge OR ferry</source>
        <translation>جسر OR عبّارة</translation>
    </message>
    <message>
        <source>bridge closed</source>
        <translation>جسر مغلق</translation>
    </message>
    <message>
        <source>these words in a row</source>
        <translation>هذه الكلمات متتالية</translation>
    </message>
    <message>
        <source>words that begin so</source>
        <translation>كلمات تبدأ هكذا</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختيار…</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Contradictions: {status}</source>
        <translation>التناقضات: {status}</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>تصدير إلى مجلد</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>معدّ لـ</translation>
    </message>
    <message>
        <source>One zip file</source>
        <translation>ملف zip واحد</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>People and Excel, separated by commas</source>
        <translation>الناس وExcel، مفصول بفواصل</translation>
    </message>
    <message>
        <source>People and Excel, separated by semicolons</source>
        <translation>الناس وExcel، مفصول بفواصل منقوطة</translation>
    </message>
    <message>
        <source>People and Excel, separated by tabs</source>
        <translation>الناس وExcel، مفصول بعلامات جدولة</translation>
    </message>
    <message>
        <source>Programs: raw, every character as it is</source>
        <translation>البرامج: خام، كل حرف كما هو</translation>
    </message>
    <message>
        <source>The article now open</source>
        <translation>المقال المفتوح الآن</translation>
    </message>
    <message>
        <source>Where to write</source>
        <translation>أين يُكتب</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>{name} tables</source>
        <translation>جداول {name}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export tables</source>
        <translation>تصدير الجداول</translation>
    </message>
    <message>
        <source>Export texts</source>
        <translation>تصدير النصوص</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>جارٍ التحزيم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Reading the project</source>
        <translation>جارٍ قراءة المشروع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>ExportedPage</name>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;نسخ المسار</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>إظهار في ال&amp;مجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Exported the texts</source>
        <translation>صُدّرت النصوص</translation>
    </message>
</context>
<context>
    <name>FilingCommands</name>
    <message>
        <source>A text that was being pasted is still here.</source>
        <translation>نص كان يُلصق ما زال هنا.</translation>
    </message>
    <message>
        <source>An import was not finished; what you wrote into it is still here.</source>
        <translation>لم يكتمل استيراد؛ ما كتبته فيه لا يزال هنا.</translation>
    </message>
    <message>
        <source>Copy saved as {path}</source>
        <translation>حُفظت النسخة في {path}</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Open the article first.</source>
        <translation>افتح المقال أولًا.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>From the statistics; press to show all again</source>
        <translation>من الإحصاءات؛ اضغط لإظهار الكل من جديد</translation>
    </message>
    <message>
        <source>In other parts of the articles</source>
        <translation>في أجزاء أخرى من المقالات</translation>
    </message>
    <message>
        <source>Listed: {count}</source>
        <translation>في القائمة: {count}</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} من {total}</translation>
    </message>
</context>
<context>
    <name>FilterBox</name>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>FilteredList</name>
    <message>
        <source>Clear the filters</source>
        <translation>مسح التصفيات</translation>
    </message>
    <message>
        <source>Nothing matches these filters.</source>
        <translation>لا شيء يوافق هذه التصفيات.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>بحث في هذا المقال</translation>
    </message>
    <message>
        <source>Next match ({find_next})</source>
        <translation>النتيجة التالية ({find_next})</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Previous match ({find_previous})</source>
        <translation>النتيجة السابقة ({find_previous})</translation>
    </message>
    <message>
        <source>{nth} of {many}</source>
        <translation>{nth} من {many}</translation>
    </message>
    <message>
        <source>{nth} of {many}+</source>
        <translation>{nth} من {many}+</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>On a claim, then on another: they contradict each other.</source>
        <translation>على ادعاء ثم على آخر: يناقض أحدهما الآخر.</translation>
    </message>
    <message>
        <source>Put the caret in a sentence: it becomes a claim, with its speaker.</source>
        <translation>ضع المؤشر في جملة: تصبح ادعاءً مع قائلها.</translation>
    </message>
    <message>
        <source>Put the caret on a name: it becomes an entity.</source>
        <translation>ضع المؤشر على اسم: يصبح كيانًا.</translation>
    </message>
    <message>
        <source>Three things to try in the sample</source>
        <translation>ثلاثة أشياء تجربها في النموذج</translation>
    </message>
</context>
<context>
    <name>FloatingBar</name>
    <message>
        <source>Tag the selection</source>
        <translation>وسم التحديد</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Crossclaim ended unexpectedly the last time. Everything that was saved is here; nothing was sent to anybody.</source>
        <translation>انتهى Crossclaim على نحو غير متوقع في المرة الماضية. كل ما حُفظ موجود هنا؛ ولم يُرسل شيء إلى أحد.</translation>
    </message>
    <message>
        <source>Show report…</source>
        <translation>إظهار التقرير…</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Made {when}, {how}</source>
        <translation>أُنشئ {when}، {how}</translation>
    </message>
    <message>
        <source>Public id: {id}</source>
        <translation>المعرّف العام: {id}</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>عُدّل {when}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Title: {title}</source>
        <translation>العنوان: {title}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>HelpReader</name>
    <message>
        <source>Help page</source>
        <translation>صفحة مساعدة</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>All &amp;keys…</source>
        <translation>كل ال&amp;مفاتيح…</translation>
    </message>
    <message>
        <source>All commands with their keys, to look up and to change</source>
        <translation>كل الأوامر ومفاتيحها، للاطلاع والتغيير</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to the page before ({key})</source>
        <translation>العودة إلى الصفحة السابقة ({key})</translation>
    </message>
    <message>
        <source>Crossclaim help</source>
        <translation>مساعدة Crossclaim</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>بحث في المساعدة</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>صفحات المساعدة</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>{words}, tagged already</source>
        <translation>{words}، موسوم سلفًا</translation>
    </message>
</context>
<context>
    <name>HitView</name>
    <message>
        <source>Places found</source>
        <translation>المواضع المعثور عليها</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>In a comment by {name}</source>
        <translation>في تعليق من {name}</translation>
    </message>
    <message>
        <source>In a reader’s comment</source>
        <translation>في تعليق قارئ</translation>
    </message>
    <message>
        <source>Not yet said who or what is meant</source>
        <translation>لم يُحدد بعد من أو ما المقصود</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Place unsure since the article was updated</source>
        <translation>الموضع غير مؤكد منذ تحديث المقال</translation>
    </message>
    <message>
        <source>Read as: {words}</source>
        <translation>يُقرأ: {words}</translation>
    </message>
    <message>
        <source>{relation} {speaker}: {words}</source>
        <translation>{relation} {speaker}: {words}</translation>
    </message>
    <message>
        <source>said {date}</source>
        <translation>قيل {date}</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
</context>
<context>
    <name>ImportForm</name>
    <message>
        <source>Beginning of the text</source>
        <translation>بداية النص</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Files to import</source>
        <translation>الملفات المراد استيرادها</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Select words and press {entity} for an entity or {claim} for a claim, or click a tag.</source>
        <translation>حدد كلمات واضغط {entity} لكيان أو {claim} لادعاء، أو انقر وسمًا.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the current tag</source>
        <translation>إظهار الوسم الحالي</translation>
    </message>
    <message>
        <source>Show what is known about the article</source>
        <translation>إظهار ما يُعرف عن المقال</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
</context>
<context>
    <name>KeyEdit</name>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Back to the first keys</source>
        <translation>ال&amp;عودة إلى المفاتيح الأولى</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>مفتاح &amp;جديد:</translation>
    </message>
    <message>
        <source>&amp;Take it from “{command}”</source>
        <translation>أ&amp;خذه من «{command}»</translation>
    </message>
    <message>
        <source>Choose a command above.</source>
        <translation>اختر أمرًا أعلاه.</translation>
    </message>
    <message>
        <source>Click here, then press the key</source>
        <translation>انقر هنا ثم اضغط المفتاح</translation>
    </message>
    <message>
        <source>Digits give the reason of a dismissal.</source>
        <translation>الأرقام تعطي سبب الرفض.</translation>
    </message>
    <message>
        <source>Give the command this key as well</source>
        <translation>إعطاء الأمر هذا المفتاح أيضًا</translation>
    </message>
    <message>
        <source>Its first key {key} belongs to “{command}” now.</source>
        <translation>مفتاحه الأول {key} صار الآن لـ«{command}».</translation>
    </message>
    <message>
        <source>Keys of the command</source>
        <translation>مفاتيح الأمر</translation>
    </message>
    <message>
        <source>Press a further key for this command</source>
        <translation>اضغط مفتاحًا آخر لهذا الأمر</translation>
    </message>
    <message>
        <source>Take the key {key} off</source>
        <translation>نزع المفتاح {key}</translation>
    </message>
    <message>
        <source>The command has this key already.</source>
        <translation>للأمر هذا المفتاح أصلًا.</translation>
    </message>
    <message>
        <source>This is no key that can be used.</source>
        <translation>هذا المفتاح لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}” ({place}).</source>
        <translation>{key} يخص «{command}» ({place}).</translation>
    </message>
    <message>
        <source>{key} copies and pastes everywhere.</source>
        <translation>{key} ينسخ ويلصق في كل مكان.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} متاح.</translation>
    </message>
    <message>
        <source>{key} moves the caret, the row or the focus.</source>
        <translation>{key} يحرك المؤشر أو الصف أو التركيز.</translation>
    </message>
    <message>
        <source>{key} opens a menu.</source>
        <translation>{key} يفتح قائمة.</translation>
    </message>
    <message>
        <source>{key} writes in fields: hold Ctrl or Alt, or use an F-key.</source>
        <translation>{key} يكتب في الحقول: اضغط معه Ctrl أو Alt، أو استخدم مفتاح F.</translation>
    </message>
</context>
<context>
    <name>KeyTree</name>
    <message>
        <source>Changed; at first: {keys}</source>
        <translation>تغيّر؛ في البداية: {keys}</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>&amp;Change keys…</source>
        <translation>تغ&amp;يير المفاتيح…</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>تصفية الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Give the chosen command other keys</source>
        <translation>إعطاء الأمر المختار مفاتيح أخرى</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>ال&amp;لغة (Language)</translation>
    </message>
    <message>
        <source>Language of the &amp;system</source>
        <translation>لغة ال&amp;نظام</translation>
    </message>
</context>
<context>
    <name>LastCatch</name>
    <message>
        <source>Something went wrong inside Crossclaim. Saved work is safe; the log tells more.</source>
        <translation>حدث خطأ داخل Crossclaim. العمل المحفوظ سليم؛ وفي السجل تفاصيل أكثر.</translation>
    </message>
</context>
<context>
    <name>LayerCommands</name>
    <message>
        <source>Folded: {what}</source>
        <translation>طُوي: {what}</translation>
    </message>
    <message>
        <source>No comments and no furniture of the page here.</source>
        <translation>لا تعليقات هنا ولا حشو للصفحة.</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>فُتح: {what}</translation>
    </message>
</context>
<context>
    <name>LibraryFilters</name>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Filter by title, outlet or byline</source>
        <translation>تصفية بالعنوان أو الوسيلة أو الكاتب</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مرشحات أخرى</translation>
    </message>
    <message>
        <source>More filters: outlet, dates, tags, topic, copies</source>
        <translation>مرشحات أخرى: الوسيلة والتواريخ والوسوم والموضوع والنسخ</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>إظهار الكل من جديد</translation>
    </message>
    <message>
        <source>Untagged</source>
        <translation>بلا وسوم</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>أي المقالات</translation>
    </message>
    <message>
        <source>With contradictions</source>
        <translation>بها تناقضات</translation>
    </message>
</context>
<context>
    <name>LibraryNarrowing</name>
    <message>
        <source>Any</source>
        <translation>أيٌّ كان</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>أي موضوع</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>أي شيء</translation>
    </message>
    <message>
        <source>Count copies once</source>
        <translation>عدّ النسخ مرة واحدة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>فيه</translation>
    </message>
    <message>
        <source>Has parts</source>
        <translation>فيه أجزاء</translation>
    </message>
    <message>
        <source>Lacks</source>
        <translation>ينقصه</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>يذكر</translation>
    </message>
    <message>
        <source>Of articles that are copies only the first is shown</source>
        <translation>من المقالات المنسوخة يظهر الأول فقط</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Published from</source>
        <translation>منشور من</translation>
    </message>
    <message>
        <source>Published until</source>
        <translation>منشور حتى</translation>
    </message>
    <message>
        <source>Tagged by</source>
        <translation>وسمه</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
</context>
<context>
    <name>LibraryOrder</name>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>حسب الوسيلة</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>Copies together</source>
        <translation>النسخ معًا</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation>المجموعات: {groups}</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>Order of import</source>
        <translation>ترتيب الاستيراد</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Sorted by: {order}, {direction}</source>
        <translation>الترتيب حسب: {order}، {direction}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>استيراد مقالات…</translation>
    </message>
    <message>
        <source>Import the articles you want to read with {import}, or drop files and folders here.</source>
        <translation>استورد المقالات التي تريد قراءتها بـ {import}، أو أفلت هنا ملفات ومجلدات.</translation>
    </message>
    <message>
        <source>In other parts of the articles</source>
        <translation>في أجزاء أخرى من المقالات</translation>
    </message>
    <message>
        <source>No article matches the filter.</source>
        <translation>لا مقال يوافق التصفية.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>&amp;Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open a link?</source>
        <translation>فتح رابط؟</translation>
    </message>
    <message>
        <source>This link comes from an article and leads to:</source>
        <translation>هذا الرابط من مقالة ويقود إلى:</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>العنوان كاملًا</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>No links yet. Press {contradict} here, then {contradict} on the other claim.</source>
        <translation>لا روابط بعد. اضغط {contradict} هنا، ثم {contradict} على الادعاء الآخر.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source> (read-only)</source>
        <translation> (للقراءة فقط)</translation>
    </message>
    <message>
        <source>Choose an article in the library; {next_article} opens the next one.</source>
        <translation>اختر مقالًا في المكتبة؛ {next_article} يفتح التالي.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>“{step}” was cut off last time. Close this message to keep what came in.</source>
        <translation>«{step}» انقطعت في المرة الماضية. أغلق هذه الرسالة لإبقاء ما دخل.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Bringing the backup back…</source>
        <translation>إرجاع النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Repair into a new file…</source>
        <translation>الإصلاح في ملف جديد…</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>جارٍ الإصلاح…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
</context>
<context>
    <name>MentionForm</name>
    <message>
        <source>Delete this mention ({delete})</source>
        <translation>حذف هذا الذكر ({delete})</translation>
    </message>
    <message>
        <source>For typos and cut words: what is meant</source>
        <translation>للأخطاء المطبعية والكلمات المبتورة: المقصود</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>How the words name it</source>
        <translation>كيف تسميه الكلمات</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>New entity from these words</source>
        <translation>كيان جديد من هذه الكلمات</translation>
    </message>
    <message>
        <source>Not resolved: type a name</source>
        <translation>غير محدد: اكتب اسمًا</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>يُقرأ</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>إظهاره في النص</translation>
    </message>
    <message>
        <source>These words name somebody or something not yet known</source>
        <translation>هذه الكلمات تسمي شخصًا أو شيئًا غير معروف بعد</translation>
    </message>
    <message>
        <source>Type to change whom these words mean; a new name makes a new entity</source>
        <translation>اكتب لتغيير المقصود بهذه الكلمات؛ الاسم الجديد ينشئ كيانًا جديدًا</translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation>من المقصود</translation>
    </message>
    <message>
        <source>as it should have been spelt</source>
        <translation>كما كان ينبغي أن يُكتب</translation>
    </message>
</context>
<context>
    <name>MentionList</name>
    <message>
        <source>Mentions in their context</source>
        <translation>الأذكار في سياقها</translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>Every mention then counts for the other; can be taken back</source>
        <translation>عندئذ يُحسب كل ذكر للآخر؛ يمكن التراجع</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>دمج في</translation>
    </message>
    <message>
        <source>Merged into {name}</source>
        <translation>مدموج في {name}</translation>
    </message>
    <message>
        <source>Same as … merge into</source>
        <translation>هو نفسه … دمج في</translation>
    </message>
    <message>
        <source>{name} is merged into this one</source>
        <translation>{name} مدموج في هذا</translation>
    </message>
</context>
<context>
    <name>MetaFields</name>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>MoveCommands</name>
    <message>
        <source>Arrows move the end (Ctrl: by word), B the other edge; Enter takes it, Esc leaves.</source>
        <translation>الأسهم تحرك النهاية (Ctrl: كلمة كلمة)، B الحد الآخر؛ Enter للقبول، Esc للخروج.</translation>
    </message>
    <message>
        <source>No further tag in this article.</source>
        <translation>لا وسم آخر في هذا المقال.</translation>
    </message>
    <message>
        <source>No tag at the caret.</source>
        <translation>لا وسم عند المؤشر.</translation>
    </message>
    <message>
        <source>No tag here whose edges could be moved.</source>
        <translation>لا وسم هنا يمكن تحريك حدوده.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Delete this note ({delete})</source>
        <translation>حذف هذه الملاحظة ({delete})</translation>
    </message>
    <message>
        <source>Flag this note ({flag})</source>
        <translation>وضع علامة على هذه الملاحظة ({flag})</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>On {target}</source>
        <translation>على {target}</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>إظهاره في النص</translation>
    </message>
    <message>
        <source>What do you want to remember?</source>
        <translation>ما الذي تريد تذكره؟</translation>
    </message>
</context>
<context>
    <name>Occurrences</name>
    <message>
        <source>All mentions</source>
        <translation>كل الأذكار</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الأذكار</translation>
    </message>
</context>
<context>
    <name>OccurrencesDialog</name>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Tag all places of “{name}”</source>
        <translation>وسم كل مواضع «{name}»</translation>
    </message>
    <message>
        <source>Tag what is ticked, as one step (Enter)</source>
        <translation>وسم المعلَّم عليها في خطوة واحدة (Enter)</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>هذا المقال</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>تعليم ال&amp;كل</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>إل&amp;غاء تعليم الكل</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>أين يُبحث</translation>
    </message>
    <message>
        <source>{ticked} of {free} ticked</source>
        <translation>{ticked} من {free} معلَّم عليها</translation>
    </message>
</context>
<context>
    <name>OutletForm</name>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Country of the outlet</source>
        <translation>بلد الوسيلة</translation>
    </message>
    <message>
        <source>From A, completely reliable, to E, unreliable; F cannot be judged</source>
        <translation>من A موثوقة تمامًا إلى E غير موثوقة؛ F لا يمكن الحكم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of outlet</source>
        <translation>نوع الوسيلة</translation>
    </message>
    <message>
        <source>Newspaper, agency, party or militia media …</source>
        <translation>صحيفة، وكالة، إعلام حزب أو ميليشيا …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the outlet</source>
        <translation>ملاحظة على الوسيلة</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Reliability of the outlet</source>
        <translation>موثوقية الوسيلة</translation>
    </message>
</context>
<context>
    <name>PartBar</name>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Next part of this long article (PgDown at its end)</source>
        <translation>الجزء التالي من هذا المقال الطويل (PgDown عند نهايته)</translation>
    </message>
    <message>
        <source>Part {nth} of {many}</source>
        <translation>الجزء {nth} من {many}</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Previous part of this long article (PgUp at its beginning)</source>
        <translation>الجزء السابق من هذا المقال الطويل (PgUp عند بدايته)</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>&amp;Add article</source>
        <translation>إ&amp;ضافة المقال</translation>
    </message>
    <message>
        <source>&amp;Open that article</source>
        <translation>&amp;فتح ذلك المقال</translation>
    </message>
    <message>
        <source>Add this article to the project (Ctrl+Enter)</source>
        <translation>إضافة هذا المقال إلى المشروع (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>Paste the text of an article here, with its headline and date if there.</source>
        <translation>الصق نص مقال هنا، مع عنوانه وتاريخه إن وُجدا.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصوق</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
</context>
<context>
    <name>PinStrip</name>
    <message>
        <source>Drop the claim here to pin it</source>
        <translation>أفلت الادعاء هنا لتثبيته</translation>
    </message>
    <message>
        <source>Go to another claim and press {contradict} to link it</source>
        <translation>اذهب إلى ادعاء آخر واضغط {contradict} لربطه</translation>
    </message>
    <message>
        <source>Go to the pinned claim</source>
        <translation>إلى الادعاء المثبت</translation>
    </message>
    <message>
        <source>It {relation} … click one, or go to another claim and press {contradict}</source>
        <translation>{relation} … انقر واحدًا، أو اذهب إلى ادعاء آخر واضغط {contradict}</translation>
    </message>
    <message>
        <source>It {relation} … press a digit, or go to another claim and press {contradict}</source>
        <translation>{relation} … اضغط رقمًا، أو اذهب إلى ادعاء آخر واضغط {contradict}</translation>
    </message>
    <message>
        <source>Keep pinned</source>
        <translation>إبقاء التثبيت</translation>
    </message>
    <message>
        <source>Keep the claim pinned after linking ({contradict_keep})</source>
        <translation>إبقاء الادعاء مثبتًا بعد الربط ({contradict_keep})</translation>
    </message>
    <message>
        <source>Pinned claim</source>
        <translation>الادعاء المثبت</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Unpin ({unpin})</source>
        <translation>إلغاء التثبيت ({unpin})</translation>
    </message>
    <message>
        <source>What the link says</source>
        <translation>ما يقوله الرابط</translation>
    </message>
</context>
<context>
    <name>PlaceModel</name>
    <message>
        <source>{words}, tagged already</source>
        <translation>{words}، موسوم سلفًا</translation>
    </message>
</context>
<context>
    <name>PlaceWarnings</name>
    <message>
        <source>Beside this project lies “{name}”: it was changed on two computers at once. Look into both; nothing is put together by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and work there…</source>
        <translation>انسخ واعمل هناك…</translation>
    </message>
    <message>
        <source>Nothing can be saved just now: {why}. All steps before are safe, what you typed stays in its field, and you can go on reading. Make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {size} MB are left on the disk of this project. Make some room.</source>
        <translation>لم يبقَ على قرص هذا المشروع سوى {size} ميغابايت. أفسح بعض المكان.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>افتح ذاك</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>احفظ نسخة في مكان آخر…</translation>
    </message>
    <message>
        <source>Saving works again.</source>
        <translation>عاد الحفظ يعمل.</translation>
    </message>
    <message>
        <source>This project lies on another machine ({name}), where a broken connection can damage it. Copy it to a folder of this computer and work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the file or its disk refuses it</source>
        <translation>الملف أو قرصه يرفض ذلك</translation>
    </message>
    <message>
        <source>{name} copies this folder about and may mix two states of the project. Copy the project to a folder of this computer and work there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source> letters</source>
        <translation> حرفًا</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>أسطر &amp;مضبوطة</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إعادة ال&amp;ضبط</translation>
    </message>
    <message>
        <source>60 to 75 letters are easy to read; a narrow window has shorter lines</source>
        <translation>من 60 إلى 75 حرفًا تسهل قراءتها؛ وللنافذة الضيقة أسطر أقصر</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>As the system is, light or dark</source>
        <translation>كالنظام، فاتح أو داكن</translation>
    </message>
    <message>
        <source>Before zooming with Ctrl+plus and Ctrl+minus</source>
        <translation>قبل التكبير بـ Ctrl+زائد وCtrl+ناقص</translation>
    </message>
    <message>
        <source>Between paragraphs</source>
        <translation>بين الفقرات</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Every change is already kept (Esc)</source>
        <translation>كل تغيير محفوظ بالفعل (Esc)</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>ارتفاع الأسطر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>طول الأسطر</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Lines end at one edge; the gaps between words vary</source>
        <translation>تنتهي الأسطر عند حافة واحدة؛ وتتفاوت المسافات بين الكلمات</translation>
    </message>
    <message>
        <source>Lines of overlapping claims need room below the words</source>
        <translation>أسطر الادعاءات المتراكبة تحتاج مكانًا تحت الكلمات</translation>
    </message>
    <message>
        <source>Measured by the height of the letters</source>
        <translation>بقياس ارتفاع الحروف</translation>
    </message>
    <message>
        <source>Menus, lists and forms, measured by the letters of the system</source>
        <translation>القوائم والاستمارات بقياس حروف النظام</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Put everything on this page back to how it was shipped</source>
        <translation>إعادة كل ما في هذه الصفحة إلى أصله</translation>
    </message>
    <message>
        <source>Sans serif ({family})</source>
        <translation>بلا زوائد ({family})</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <source>Serif ({family})</source>
        <translation>بزوائد ({family})</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Size of words</source>
        <translation>حجم الكلمات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>The letters articles are read in</source>
        <translation>الحروف التي تُقرأ بها المقالات</translation>
    </message>
    <message>
        <source>The window is made anew in the language chosen</source>
        <translation>تُبنى النافذة من جديد باللغة المختارة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No printer is set up on this computer. Save it as PDF instead.</source>
        <translation>لا طابعة معدّة على هذا الحاسوب. احفظها PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>Still printing what came before.</source>
        <translation>ما زالت طباعة ما سبق جارية.</translation>
    </message>
</context>
<context>
    <name>ProblemCommands</name>
    <message>
        <source>No problems.</source>
        <translation>لا مشكلات.</translation>
    </message>
</context>
<context>
    <name>ProblemsDesk</name>
    <message>
        <source>Compare quotes with texts</source>
        <translation>مقارنة الاقتباسات بالنصوص</translation>
    </message>
    <message>
        <source>Comparing quotes with texts …</source>
        <translation>تُقارن الاقتباسات بالنصوص …</translation>
    </message>
    <message>
        <source>Every quote stands in its text.</source>
        <translation>كل اقتباس موجود في نصه.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>Go to reading</source>
        <translation>إلى القراءة</translation>
    </message>
    <message>
        <source>Mend it here</source>
        <translation>إصلاحه هنا</translation>
    </message>
    <message>
        <source>No problems: what is tagged is complete. Read on.</source>
        <translation>لا مشكلات: الموسوم مكتمل. تابع القراءة.</translation>
    </message>
    <message>
        <source>Proves that the words of every tag stand in its article</source>
        <translation>يثبت أن كلمات كل وسم موجودة في مقالها</translation>
    </message>
    <message>
        <source>Quotes were not compared with the texts yet.</source>
        <translation>لم تُقارن الاقتباسات بالنصوص بعد.</translation>
    </message>
</context>
<context>
    <name>ProposalStrip</name>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept what is proposed (Enter)</source>
        <translation>قبول المقترح (Enter)</translation>
    </message>
    <message>
        <source>Keep bare</source>
        <translation>إبقاء بلا إضافة</translation>
    </message>
    <message>
        <source>Keep the claim without the proposals (Esc)</source>
        <translation>إبقاء الادعاء بلا المقترحات (Esc)</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Find in all articles</source>
        <translation>بحث في كل المقالات</translation>
    </message>
    <message>
        <source>Find in all articles: bridge closed, bridg*, AND OR NOT NEAR/5, @name, /x+/</source>
        <translation>بحث في كل المقالات: جسر مغلق، جس*، AND OR NOT NEAR/5، @اسم، /x+/</translation>
    </message>
    <message>
        <source>Recent queries</source>
        <translation>استعلامات حديثة</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Copies count once</source>
        <translation>تُعدّ النسخ مرة واحدة</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>معدود بحسب</translation>
    </message>
    <message>
        <source>In other parts of the articles</source>
        <translation>في أجزاء أخرى من المقالات</translation>
    </message>
    <message>
        <source>Of articles that are copies only the first counts</source>
        <translation>من المقالات المنسوخة يُعدّ الأول فقط</translation>
    </message>
    <message>
        <source>Total: {count}</source>
        <translation>المجموع: {count}</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>ما يُعد</translation>
    </message>
    <message>
        <source>{measure} by {dimension}</source>
        <translation>{measure} بحسب {dimension}</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Its words are gone. Select those that say it now and press P.</source>
        <translation>اختفت كلماته. حدد ما يقوله الآن واضغط P.</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Article text</source>
        <translation>نص المقال</translation>
    </message>
</context>
<context>
    <name>ReadingMode</name>
    <message>
        <source>Only the text. {key} or Esc brings the rest back.</source>
        <translation>النص وحده. {key} أو Esc يعيد الباقي.</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <source>Dismissed. Why? (Esc: leave open)</source>
        <translation>رُفض. لماذا؟ (Esc: تركه مفتوحًا)</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>{reason} ({key})</source>
        <translation>{reason} ({key})</translation>
    </message>
</context>
<context>
    <name>Receiving</name>
    <message>
        <source>Repair into a new file…</source>
        <translation>الإصلاح في ملف جديد…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>This project came from another computer: it is whole.</source>
        <translation>جاء هذا المشروع من حاسوب آخر: إنه سليم.</translation>
    </message>
    <message>
        <source>“{name}” was last changed on another computer. It is checked before it opens: {share}%</source>
        <translation>غُيّر «{name}» آخر مرة على حاسوب آخر. يُفحص قبل فتحه: {share}%</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Take off this list	Del</source>
        <translation>إ&amp;زالة من هذه القائمة	Del</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>مشاريع حديثة</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>إظهار ال&amp;مجلد</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>Last opened: {when}</source>
        <translation>فُتح آخر مرة: {when}</translation>
    </message>
    <message>
        <source>This file is not there now: moved, deleted, or its drive is not here.</source>
        <translation>هذا الملف ليس هنا الآن: نُقل أو حُذف أو أن قرصه غير موصول.</translation>
    </message>
</context>
<context>
    <name>RecordCommands</name>
    <message>
        <source>Claims and notes can be flagged: put the caret on one.</source>
        <translation>العلامة للادعاءات والملاحظات: ضع المؤشر على أحدها.</translation>
    </message>
    <message>
        <source>Make a tag current, then select the further words and press {part}.</source>
        <translation>اجعل وسمًا حاليًا، ثم حدد الكلمات الأخرى واضغط {part}.</translation>
    </message>
    <message>
        <source>No tag here to delete.</source>
        <translation>لا وسم هنا للحذف.</translation>
    </message>
    <message>
        <source>No tag here to edit.</source>
        <translation>لا وسم هنا للتحرير.</translation>
    </message>
    <message>
        <source>No tag here to write a note on.</source>
        <translation>لا وسم هنا لكتابة ملاحظة عليه.</translation>
    </message>
    <message>
        <source>No tag here whose place is in doubt.</source>
        <translation>لا وسم هنا موضعه مشكوك فيه.</translation>
    </message>
    <message>
        <source>Quotation copied with its citation.</source>
        <translation>نُسخ الاقتباس مع مصدره.</translation>
    </message>
    <message>
        <source>Select words first, then press {note}.</source>
        <translation>حدد كلمات أولًا، ثم اضغط {note}.</translation>
    </message>
    <message>
        <source>Select words or put the caret on a tag, then press {cite}.</source>
        <translation>حدد كلمات أو ضع المؤشر على وسم، ثم اضغط {cite}.</translation>
    </message>
    <message>
        <source>Stands right. F8 goes on.</source>
        <translation>صحيح الموضع. F8 للمتابعة.</translation>
    </message>
    <message>
        <source>These words belong to the tag already.</source>
        <translation>هذه الكلمات من الوسم أصلًا.</translation>
    </message>
    <message>
        <source>“{words}” ({citation})</source>
        <translation>«{words}» ({citation})</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>A is right ({name})</source>
        <translation>A على حق ({name})</translation>
    </message>
    <message>
        <source>Across articles</source>
        <translation>بين مقالات</translation>
    </message>
    <message>
        <source>B is right ({name})</source>
        <translation>B على حق ({name})</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>Confirmed without a reason: say why, or it stays in the problem list.</source>
        <translation>مؤكد بلا سبب: قل لماذا، وإلا بقي في قائمة المشكلات.</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>Delete this link ({delete})</source>
        <translation>حذف هذا الرابط ({delete})</translation>
    </message>
    <message>
        <source>Different speakers</source>
        <translation>قائلان مختلفان</translation>
    </message>
    <message>
        <source>Dismissed because</source>
        <translation>رُفض بسبب</translation>
    </message>
    <message>
        <source>Go to this side: {words}</source>
        <translation>إلى هذا الجانب: {words}</translation>
    </message>
    <message>
        <source>How hard the two exclude each other</source>
        <translation>إلى أي حد يتنافيان</translation>
    </message>
    <message>
        <source>How much hangs on it</source>
        <translation>كم يتوقف عليه</translation>
    </message>
    <message>
        <source>How sure you are of this link</source>
        <translation>مدى ثقتك بهذا الرابط</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحسم</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعه</translation>
    </message>
    <message>
        <source>Same speaker</source>
        <translation>القائل نفسه</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Weight and review</source>
        <translation>الوزن والمراجعة</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>What the link says</source>
        <translation>ما يقوله الرابط</translation>
    </message>
    <message>
        <source>What they disagree about</source>
        <translation>فيمَ يختلفان</translation>
    </message>
    <message>
        <source>Which side holds</source>
        <translation>أي جانب يصمد</translation>
    </message>
    <message>
        <source>Who judged it last</source>
        <translation>من حكم فيه آخر مرة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why it is no conflict; the keys 1 to 9 choose while this is focused</source>
        <translation>لماذا ليس تعارضًا؛ المفاتيح 1 إلى 9 تختار ما دام التركيز هنا</translation>
    </message>
    <message>
        <source>Why? One sentence an editor can read</source>
        <translation>لماذا؟ جملة واحدة يقرؤها محرر</translation>
    </message>
    <message>
        <source>Within one article</source>
        <translation>داخل مقال واحد</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;نسخ التقرير</translation>
    </message>
    <message>
        <source>&amp;Open first article</source>
        <translation>&amp;فتح أول مقال</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>دخل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Did not come in</source>
        <translation>لم يدخل</translation>
    </message>
    <message>
        <source>No article came in</source>
        <translation>لم يدخل أي مقال</translation>
    </message>
    <message>
        <source>No article came in, then it was stopped</source>
        <translation>لم يدخل أي مقال ثم أُوقف</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>SampleOpening</name>
    <message>
        <source>Making the sample…</source>
        <translation>جارٍ إنشاء النموذج…</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>Filters kept by name</source>
        <translation>مرشحات محفوظة بالاسم</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>حفظ هذا المرشح</translation>
    </message>
    <message>
        <source>Keep this filter (Enter)</source>
        <translation>حفظ هذا المرشح (Enter)</translation>
    </message>
    <message>
        <source>Keep this filter as…</source>
        <translation>حفظ هذا المرشح باسم…</translation>
    </message>
    <message>
        <source>Name for this filter</source>
        <translation>اسم هذا المرشح</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>Also inside longer words</source>
        <translation>داخل كلمات أطول أيضًا</translation>
    </message>
    <message>
        <source>Articles with all of these words</source>
        <translation>مقالات فيها كل هذه الكلمات</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Tag all of these…</source>
        <translation>وسم كل هذه…</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find everywhere</source>
        <translation>بحث في كل مكان</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>The first {many} places are listed; ask for less.</source>
        <translation>تظهر المواضع الأولى وعددها {many}؛ اطلب أقل.</translation>
    </message>
    <message>
        <source>also inside longer words</source>
        <translation>داخل كلمات أطول أيضًا</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>{places} in {articles}</source>
        <translation>{places} في {articles}</translation>
    </message>
</context>
<context>
    <name>SheetCommands</name>
    <message>
        <source>All contradictions ({count})</source>
        <translation>كل التناقضات ({count})</translation>
    </message>
    <message>
        <source>All that the list shows ({count})</source>
        <translation>كل ما تعرضه القائمة ({count})</translation>
    </message>
    <message>
        <source>Both quotations copied with their citations.</source>
        <translation>نُسخ الاقتباسان مع مصدريهما.</translation>
    </message>
    <message>
        <source>Choose a contradiction first.</source>
        <translation>اختر تناقضًا أولًا.</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>ورقة أدلة</translation>
    </message>
    <message>
        <source>Only the confirmed ones among them ({count})</source>
        <translation>المؤكدة منها فقط ({count})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <translation>افتح مقالًا أولًا.</translation>
    </message>
    <message>
        <source>Still writing what came before.</source>
        <translation>ما زالت كتابة ما سبق جارية.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا وحده</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>كُتب: {name}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Read from a file…</source>
        <translation>&amp;قراءة من ملف…</translation>
    </message>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>&amp;كتابة إلى ملف…</translation>
    </message>
    <message>
        <source>All commands have their first keys again.</source>
        <translation>عادت لكل الأوامر مفاتيحها الأولى.</translation>
    </message>
    <message>
        <source>All commands have their first keys.</source>
        <translation>لكل الأوامر مفاتيحها الأولى.</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>تصفية الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>Give every command its first keys</source>
        <translation>إعطاء كل أمر مفاتيحه الأولى</translation>
    </message>
    <message>
        <source>Keep your keys, or carry them to another machine</source>
        <translation>احفظ مفاتيحك أو انقلها إلى جهاز آخر</translation>
    </message>
    <message>
        <source>Keys read from {file}.</source>
        <translation>قُرئت المفاتيح من {file}.</translation>
    </message>
    <message>
        <source>Keys read from {file}. Some are refused or taken and were left out: {commands}.</source>
        <translation>قُرئت المفاتيح من {file}. بعضها مرفوض أو مشغول فتُرك: {commands}.</translation>
    </message>
    <message>
        <source>Keys written to {file}.</source>
        <translation>كُتبت المفاتيح إلى {file}.</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>إعادة ال&amp;كل</translation>
    </message>
    <message>
        <source>Take over keys that were written to a file</source>
        <translation>أخذ مفاتيح كُتبت في ملف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>تعذرت كتابة {file}.</translation>
    </message>
    <message>
        <source>{file} holds no keys. Nothing was changed.</source>
        <translation>لا مفاتيح في {file}. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>Jump to these words in their article ({key} in the list)</source>
        <translation>إلى هذه الكلمات في مقالها ({key} في القائمة)</translation>
    </message>
    <message>
        <source>Open in reader</source>
        <translation>فتح في القراءة</translation>
    </message>
    <message>
        <source>Open side {letter} in the reader</source>
        <translation>فتح الجانب {letter} في القراءة</translation>
    </message>
    <message>
        <source>Passage {letter} in its article</source>
        <translation>المقطع {letter} في مقاله</translation>
    </message>
    <message>
        <source>Read as: {words}</source>
        <translation>يُقرأ: {words}</translation>
    </message>
    <message>
        <source>Side {letter}: {speaker}, {article}</source>
        <translation>الجانب {letter}: {speaker}، {article}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>عن {date}</translation>
    </message>
    <message>
        <source>said {date}</source>
        <translation>قيل {date}</translation>
    </message>
</context>
<context>
    <name>StatisticsDesk</name>
    <message>
        <source>Chart: {question}. The table beside it has the same counts.</source>
        <translation>مخطط: {question}. الجدول المجاور فيه الأعداد نفسها.</translation>
    </message>
    <message>
        <source>Go to reading</source>
        <translation>إلى القراءة</translation>
    </message>
    <message>
        <source>Nothing to count here yet. Tag names and claims in an article.</source>
        <translation>لا شيء يُعد هنا بعد. وسم أسماء وادعاءات في مقال.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Analyst: {name}</source>
        <translation>المحلل: {name}</translation>
    </message>
    <message>
        <source>Every action is saved at once in {path}</source>
        <translation>كل عمل يُحفظ فورًا في {path}</translation>
    </message>
    <message>
        <source>Last backup: {when}</source>
        <translation>آخر نسخة احتياطية: {when}</translation>
    </message>
    <message>
        <source>Making the texts findable: {done} of {total}</source>
        <translation>تُهيأ النصوص للبحث: {done} من {total}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>Parts that count: {parts}</source>
        <translation>الأجزاء المعدودة: {parts}</translation>
    </message>
    <message>
        <source>Read to {percent}%</source>
        <translation>قُرئ حتى {percent}%</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>حُفظ {time}</translation>
    </message>
</context>
<context>
    <name>SuggestLine</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>TablesView</name>
    <message>
        <source>How the table will begin</source>
        <translation>كيف سيبدأ الجدول</translation>
    </message>
    <message>
        <source>Tables to export</source>
        <translation>الجداول المراد تصديرها</translation>
    </message>
</context>
<context>
    <name>TagListPage</name>
    <message>
        <source>Nothing here matches the filter.</source>
        <translation>لا شيء هنا يوافق التصفية.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
</context>
<context>
    <name>TagLists</name>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Filter the tags of this article</source>
        <translation>تصفية وسوم هذا المقال</translation>
    </message>
    <message>
        <source>Kinds of tags</source>
        <translation>أنواع الوسوم</translation>
    </message>
    <message>
        <source>No claims yet. Put the caret on one and press {claim}.</source>
        <translation>لا ادعاءات بعد. ضع المؤشر على قول واضغط {claim}.</translation>
    </message>
    <message>
        <source>No entities yet. Select a name and press {entity}.</source>
        <translation>لا كيانات بعد. حدد اسمًا واضغط {entity}.</translation>
    </message>
    <message>
        <source>No notes yet. Select words and press {note}.</source>
        <translation>لا ملاحظات بعد. حدد كلمات واضغط {note}.</translation>
    </message>
    <message>
        <source>None yet. Press {contradict} on a claim, then on another.</source>
        <translation>لا شيء بعد. اضغط {contradict} على ادعاء، ثم على آخر.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Tags of this article</source>
        <translation>وسوم هذا المقال</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>Go to reading</source>
        <translation>إلى القراءة</translation>
    </message>
    <message>
        <source>It takes two claims to contradict each other. Select a statement in an article and press {claim}.</source>
        <translation>يلزم ادعاءان ليتناقضا. حدد قولًا في مقال واضغط {claim}.</translation>
    </message>
    <message>
        <source>Open an article first: {next_article} opens the next one.</source>
        <translation>افتح مقالًا أولًا: {next_article} يفتح التالي.</translation>
    </message>
    <message>
        <source>There is nothing to read yet. Import articles with {import}.</source>
        <translation>لا شيء للقراءة بعد. استورد مقالات بـ {import}.</translation>
    </message>
    <message>
        <source>There is nothing to read yet: {import} imports articles.</source>
        <translation>لا شيء للقراءة بعد: {import} يستورد مقالات.</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Further desks</source>
        <translation>مكاتب أخرى</translation>
    </message>
    <message>
        <source>Further desks: {name}</source>
        <translation>مكاتب أخرى: {name}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
</context>
<context>
    <name>UpdateDialog</name>
    <message>
        <source>&amp;Update article</source>
        <translation>&amp;تحديث المقال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختر م&amp;لفًا…</translation>
    </message>
    <message>
        <source>Looking for the words of the tags …</source>
        <translation>البحث عن كلمات الوسوم …</translation>
    </message>
    <message>
        <source>Make this the text of the article (Ctrl+Enter)</source>
        <translation>اجعل هذا نص المقال (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>New text of the article</source>
        <translation>النص الجديد للمقال</translation>
    </message>
    <message>
        <source>Paste the new text of the article here.</source>
        <translation>ألصق هنا النص الجديد للمقال.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>This is the text that the article has now.</source>
        <translation>هذا هو نص المقال الآن.</translation>
    </message>
    <message>
        <source>Title, date and details stay as they are; the earlier text is kept.</source>
        <translation>يبقى العنوان والتاريخ والتفاصيل كما هي، ويُحفظ النص السابق.</translation>
    </message>
    <message>
        <source>Update “{title}”</source>
        <translation>تحديث «{title}»</translation>
    </message>
    <message>
        <source>What becomes of the tags is told here.</source>
        <translation>يُذكر هنا مصير الوسوم.</translation>
    </message>
</context>
<context>
    <name>UpdateReport</name>
    <message>
        <source>&amp;Walk through them</source>
        <translation>ال&amp;مرور عليها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>“{title}” was updated</source>
        <translation>حُدّث «{title}»</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>A is right: {speaker}</source>
        <translation>A على حق: {speaker}</translation>
    </message>
    <message>
        <source>B is right: {speaker}</source>
        <translation>B على حق: {speaker}</translation>
    </message>
    <message>
        <source>Dismissed because</source>
        <translation>رُفض بسبب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of conflict</source>
        <translation>نوع التعارض</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>لم يُختر</translation>
    </message>
    <message>
        <source>Reason for dismissing</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحسم</translation>
    </message>
    <message>
        <source>Saved while you type</source>
        <translation>يُحفظ أثناء الكتابة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Why these two statements conflict, in your words</source>
        <translation>لماذا يتعارض هذان القولان، بكلماتك</translation>
    </message>
</context>
<context>
    <name>VoiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>ردًّا على</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>No comment</source>
        <translation>لا تعليق</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>لم يُذكر اسم</translation>
    </message>
    <message>
        <source>Who speaks in this comment?</source>
        <translation>من يتكلم في هذا التعليق؟</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>الكاتب</translation>
    </message>
</context>
<context>
    <name>WatchListDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>F2 rewrites, Del removes</source>
        <translation>F2 يعيد الكتابة، وDel يزيل</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>These words and names stand framed in every article until they are tagged. Case and accents do not matter; a star goes on: sanction*</source>
        <translation>تظهر هذه الكلمات والأسماء مؤطرة في كل مقال حتى توسم. لا أهمية لحالة الأحرف والحركات؛ والنجمة تُكمل: sanction*</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>قائمة المراقبة</translation>
    </message>
    <message>
        <source>Watched words</source>
        <translation>الكلمات المراقبة</translation>
    </message>
    <message>
        <source>Words to watch for</source>
        <translation>كلمات للمراقبة</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;تغيير…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>A file from anywhere</source>
        <translation>ملف من أي مكان</translation>
    </message>
    <message>
        <source>An empty file to read into</source>
        <translation>ملف فارغ تقرأ فيه</translation>
    </message>
    <message>
        <source>Drop to begin a new project with these articles</source>
        <translation>أفلت لبدء مشروع جديد بهذه المقالات</translation>
    </message>
    <message>
        <source>Drop to open {name}</source>
        <translation>أفلت لفتح {name}</translation>
    </message>
    <message>
        <source>Go on where you left it</source>
        <translation>تابع من حيث توقفت</translation>
    </message>
    <message>
        <source>How to begin, and everything else (F1)</source>
        <translation>كيف تبدأ، وكل ما عدا ذلك (F1)</translation>
    </message>
    <message>
        <source>Invented articles, tagged already: look, change, break</source>
        <translation>مقالات مختلقة موسومة سلفًا: انظر وغيّر وجرّب</translation>
    </message>
    <message>
        <source>Make a new sample; the one you changed stays beside it under another name</source>
        <translation>إنشاء نموذج جديد؛ ويبقى الذي غيّرته إلى جانبه باسم آخر</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>جارٍ إنشاء النموذج…</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>One project is one file. Everything you do is saved at once.</source>
        <translation>المشروع ملف واحد. كل ما تفعله يُحفظ فورًا.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Reading as {name}</source>
        <translation>القارئ: {name}</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>مشروع نموذجي</translation>
    </message>
    <message>
        <source>Say who works here</source>
        <translation>قل من يعمل هنا</translation>
    </message>
    <message>
        <source>Start the sample a&amp;fresh</source>
        <translation>بدء النموذج من &amp;جديد</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>إزالته من القائمة</translation>
    </message>
    <message>
        <source>{path} is not there now: moved, deleted, or its drive is not here.</source>
        <translation>{path} ليس هنا الآن: نُقل أو حُذف أو أن قرصه غير موصول.</translation>
    </message>
    <message>
        <source>Read articles, mark who says what, and link the statements that conflict.</source>
        <translation>اقرأ المقالات، وعلّم من يقول ماذا، واربط الأقوال المتعارضة.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>مشاريع حديثة</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>الاسم أو الأحرف الأولى</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>من يقرأ؟</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>اسمك أو أحرفك الأولى</translation>
    </message>
    <message>
        <source>Your name or initials stand beside what you tag, so that colleagues can tell whose reading it is. Nothing leaves this computer.</source>
        <translation>يظهر اسمك أو أحرفك الأولى بجانب ما توسمه، ليعرف زملاؤك لمن هذه القراءة. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>الاسم أو الأحرف الأولى</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Who is reading?</source>
        <translation>من يقرأ؟</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>اسمك أو أحرفك الأولى</translation>
    </message>
    <message>
        <source>Your name or initials are kept in the project beside what you tag, so that colleagues can tell whose reading it is. Nothing leaves this computer.</source>
        <translation>يُحفظ اسمك أو أحرفك الأولى في المشروع بجانب ما توسمه، ليعرف زملاؤك لمن هذه القراءة. لا شيء يغادر هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>من&amp;طقة</translation>
    </message>
    <message>
        <source>Copy my words</source>
        <translation>انسخ كلماتي</translation>
    </message>
    <message>
        <source>Entity of &amp;kind</source>
        <translation>كيان من &amp;نوع</translation>
    </message>
    <message>
        <source>What you were writing in was removed meanwhile. You had written: {words}</source>
        <translation>حُذف ما كنت تكتب فيه أثناء ذلك. كنت قد كتبت: {words}</translation>
    </message>
</context>
<context>
    <name>ZoneCombo</name>
    <message>
        <source>Parts of the articles</source>
        <translation>أجزاء المقالات</translation>
    </message>
</context>
<context>
    <name>ZoneCommands</name>
    <message>
        <source>Open an article first: zones are parts of its text.</source>
        <translation>افتح مقالًا أولًا: المناطق أجزاء من نصه.</translation>
    </message>
    <message>
        <source>Writer and reply…</source>
        <translation>الكاتب والرد…</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Zone of these words</source>
        <translation>منطقة هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>ZoneFilterCommands</name>
    <message>
        <source>Counted now: {parts}</source>
        <translation>يُعدّ الآن: {parts}</translation>
    </message>
</context>
<context>
    <name>ZoneLines</name>
    <message>
        <source>in reply to {writer}</source>
        <translation>ردًّا على {writer}</translation>
    </message>
    <message>
        <source>the comment above</source>
        <translation>التعليق أعلاه</translation>
    </message>
</context>
<context>
    <name>_AliasView</name>
    <message>
        <source>Kind of {form}</source>
        <translation>نوع {form}</translation>
    </message>
    <message>
        <source>Language of this spelling: en, ar, es …</source>
        <translation>لغة هذه الصيغة: en, ar, es …</translation>
    </message>
    <message>
        <source>Language of {form}</source>
        <translation>لغة {form}</translation>
    </message>
    <message>
        <source>Remove the spelling {form}</source>
        <translation>إزالة الصيغة {form}</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>الصيغة</translation>
    </message>
</context>
<context>
    <name>_Apart</name>
    <message>
        <source>Let {name} stand for itself again</source>
        <translation>ليعد {name} كيانًا مستقلًا</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Take {name} apart again</source>
        <translation>فصل {name} من جديد</translation>
    </message>
</context>
<context>
    <name>_ChipView</name>
    <message>
        <source>Remove (Del)</source>
        <translation>إزالة (Del)</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>_LinkView</name>
    <message>
        <source>Go to this claim: {words}</source>
        <translation>إلى هذا الادعاء: {words}</translation>
    </message>
    <message>
        <source>Open this link: {verb}</source>
        <translation>فتح هذا الرابط: {verb}</translation>
    </message>
</context>
<context>
    <name>anything</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر ما استُخدم</translation>
    </message>
    <message>
        <source>without words</source>
        <translation>بلا كلمات</translation>
    </message>
    <message>
        <source>{words}: {shown} of {total}</source>
        <translation>{words}: {shown} من {total}</translation>
    </message>
</context>
<context>
    <name>articlecards</name>
    <message>
        <source>Nothing tagged yet</source>
        <translation>لا وسوم بعد</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>بلا وسوم</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>As they were before:</source>
        <translation>كما كانت من قبل:</translation>
    </message>
    <message>
        <source>Entities: {then} in the backup, {now} now</source>
        <translation>الكيانات: {then} في النسخة الاحتياطية، {now} الآن</translation>
    </message>
    <message>
        <source>Links: {then} in the backup, {now} now</source>
        <translation>الروابط: {then} في النسخة الاحتياطية، {now} الآن</translation>
    </message>
    <message>
        <source>Mentions: {then} in the backup, {now} now</source>
        <translation>الإشارات: {then} في النسخة الاحتياطية، {now} الآن</translation>
    </message>
    <message>
        <source>Notes: {then} in the backup, {now} now</source>
        <translation>الملاحظات: {then} في النسخة الاحتياطية، {now} الآن</translation>
    </message>
    <message>
        <source>Nothing differs: the project is as in this backup.</source>
        <translation>لا اختلاف: المشروع كما في هذه النسخة.</translation>
    </message>
    <message>
        <source>Restoring brings back:</source>
        <translation>الاستعادة تُرجع:</translation>
    </message>
    <message>
        <source>Restoring takes away:</source>
        <translation>الاستعادة تزيل:</translation>
    </message>
    <message>
        <source>Zones: {then} in the backup, {now} now</source>
        <translation>المناطق: {then} في النسخة الاحتياطية، {now} الآن</translation>
    </message>
    <message>
        <source>after opening</source>
        <translation>بعد الفتح</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>بطلب</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>قبل ترقية</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>before tagging many places</source>
        <translation>قبل وسم مواضع كثيرة</translation>
    </message>
    <message>
        <source>damaged: cannot be restored</source>
        <translation>تالفة: لا تمكن استعادتها</translation>
    </message>
    <message>
        <source>every half hour</source>
        <translation>كل نصف ساعة</translation>
    </message>
    <message>
        <source>{why}, far less in it</source>
        <translation>{why}، وفيها أقل بكثير</translation>
    </message>
</context>
<context>
    <name>bartable</name>
    <message>
        <source>&lt; {percent} %</source>
        <translation>أقل من {percent}٪</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>A backup may have it.</source>
        <translation>قد يكون في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A backup may have what stood there.</source>
        <translation>قد يكون ما كان هناك في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>A backup may have what they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All else is there.</source>
        <translation>كل ما عدا ذلك موجود.</translation>
    </message>
    <message>
        <source>All records …</source>
        <translation>كل السجلات …</translation>
    </message>
    <message>
        <source>Another program wrote here, or the disk is failing. Compare with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and tags that agree again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles whose own record is lost, but not their text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles without their text</source>
        <translation>مقالات بلا نصها</translation>
    </message>
    <message>
        <source>Changed records taken as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose them anew where you know them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims without words</source>
        <translation>ادعاءات بلا كلمات</translation>
    </message>
    <message>
        <source>Compare with a backup. Repair mends what the quotes tell.</source>
        <translation>قارن بنسخة احتياطية. يصلح الإصلاح ما تدل عليه الاقتباسات.</translation>
    </message>
    <message>
        <source>Earlier steps cannot be undone in the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there and move the edges, or let the repair find the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through them in the new file: F8 leads from one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History …</source>
        <translation>السجل التاريخي …</translation>
    </message>
    <message>
        <source>Links with their sides mixed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links …</source>
        <translation>الروابط …</translation>
    </message>
    <message>
        <source>Made anew of what could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a copy to look at …</source>
        <translation>صنع نسخة للفحص …</translation>
    </message>
    <message>
        <source>Mending …</source>
        <translation>جارٍ الإصلاح …</translation>
    </message>
    <message>
        <source>Merged entities that lead astray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges that agree again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merges …</source>
        <translation>عمليات الدمج …</translation>
    </message>
    <message>
        <source>Nobody knows what they were: compare with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبقَ ما يُفعل.</translation>
    </message>
    <message>
        <source>Nothing is lost: the index for searching is being made anew.</source>
        <translation>لم يضع شيء: يُصنع فهرس البحث من جديد.</translation>
    </message>
    <message>
        <source>Parts that cannot be read</source>
        <translation>أجزاء لا تمكن قراءتها</translation>
    </message>
    <message>
        <source>Places where nothing could be read</source>
        <translation>مواضع لم تمكن قراءة شيء فيها</translation>
    </message>
    <message>
        <source>Putting records together …</source>
        <translation>تجميع السجلات …</translation>
    </message>
    <message>
        <source>Quotes put where their words stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes that are not at their place</source>
        <translation>اقتباسات ليست في موضعها</translation>
    </message>
    <message>
        <source>Quotes to look at</source>
        <translation>اقتباسات ينبغي النظر فيها</translation>
    </message>
    <message>
        <source>Quotes …</source>
        <translation>الاقتباسات …</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>قراءة ما تمكن قراءته …</translation>
    </message>
    <message>
        <source>Records changed behind Crossclaim’s back</source>
        <translation>سجلات غُيّرت دون علم Crossclaim</translation>
    </message>
    <message>
        <source>Records read that belong to nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that could not be kept</source>
        <translation>سجلات لم يمكن حفظها</translation>
    </message>
    <message>
        <source>Records that refer to nothing</source>
        <translation>سجلات لا تشير إلى شيء</translation>
    </message>
    <message>
        <source>References that led nowhere, let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References …</source>
        <translation>الإحالات …</translation>
    </message>
    <message>
        <source>Repair follows the merges anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair it into a new file, or bring back a backup.</source>
        <translation>أصلحه في ملف جديد، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Repair it into a new file.</source>
        <translation>أصلحه في ملف جديد.</translation>
    </message>
    <message>
        <source>Repair lets go of what is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair names the article in which the words stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair reads what can be read; a backup may have the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words that say it, or delete the claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the history that cannot be read</source>
        <translation>خطوات من السجل التاريخي لا تمكن قراءتها</translation>
    </message>
    <message>
        <source>Steps that cannot be undone any more</source>
        <translation>خطوات لم يعد ممكنًا التراجع عنها</translation>
    </message>
    <message>
        <source>Tags that name another article than theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts brought back from the quotes in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of another length than noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts taken as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts that are not what came in</source>
        <translation>نصوص ليست كما وردت</translation>
    </message>
    <message>
        <source>Texts …</source>
        <translation>النصوص …</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>الملف تالف</translation>
    </message>
    <message>
        <source>The file …</source>
        <translation>الملف …</translation>
    </message>
    <message>
        <source>The index for searching …</source>
        <translation>فهرس البحث …</translation>
    </message>
    <message>
        <source>The same words, at the one place where they stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These steps cannot be undone; all else is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are again what came in.</source>
        <translation>عادت كما وردت.</translation>
    </message>
    <message>
        <source>They are called by their first line: give them their title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ from what came in: compare with the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions that name another text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said stands here; save the report to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that belong to none or to several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that the search would have missed</source>
        <translation>كلمات كان البحث سيفوّتها</translation>
    </message>
    <message>
        <source>found by Crossclaim</source>
        <translation>وجده Crossclaim</translation>
    </message>
    <message>
        <source>found by SQLite</source>
        <translation>وجده SQLite</translation>
    </message>
    <message>
        <source>{kept} kept, {lost} lost</source>
        <translation>بقي {kept}، وضاع {lost}</translation>
    </message>
    <message>
        <source>{kept} noted, {there} there</source>
        <translation>المدوّن {kept}، والموجود {there}</translation>
    </message>
</context>
<context>
    <name>claimlist</name>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any topic</source>
        <translation>أي موضوع</translation>
    </message>
    <message>
        <source>Claim and article</source>
        <translation>الادعاء والمقال</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Find in words, speakers, topics, articles</source>
        <translation>بحث في الكلمات والقائلين والمواضيع والمقالات</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>ذات العلامة فقط</translation>
    </message>
    <message>
        <source>Flagged or not</source>
        <translation>بعلامة أو بدونها</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
</context>
<context>
    <name>claimtext</name>
    <message>
        <source>Same day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message>
        <source>{name} (commenter)</source>
        <translation>{name} (معلّق)</translation>
    </message>
    <message>
        <source>{speaker}: {words} ({article})</source>
        <translation>{speaker}: {words} ({article})</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>&amp;About Crossclaim</source>
        <translation>&amp;حول Crossclaim</translation>
    </message>
    <message>
        <source>&amp;All occurrences…</source>
        <translation>كل الموا&amp;ضع…</translation>
    </message>
    <message>
        <source>&amp;All parts</source>
        <translation>&amp;كل الأجزاء</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>تغ&amp;يير المفاتيح…</translation>
    </message>
    <message>
        <source>&amp;Claim</source>
        <translation>&amp;ادعاء</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقا&amp;رنة</translation>
    </message>
    <message>
        <source>&amp;Contradiction</source>
        <translation>&amp;تناقض</translation>
    </message>
    <message>
        <source>&amp;Contradictions</source>
        <translation>ال&amp;تناقضات</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Date it was said</source>
        <translation>&amp;تاريخ القول</translation>
    </message>
    <message>
        <source>&amp;Details of this article</source>
        <translation>تفا&amp;صيل هذا المقال</translation>
    </message>
    <message>
        <source>&amp;Entities</source>
        <translation>الك&amp;يانات</translation>
    </message>
    <message>
        <source>&amp;Entity</source>
        <translation>&amp;كيان</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;تصدير إلى CSV…</translation>
    </message>
    <message>
        <source>&amp;Find in this article…</source>
        <translation>&amp;بحث في هذا المقال…</translation>
    </message>
    <message>
        <source>&amp;Flag</source>
        <translation>علام&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Fold or open here</source>
        <translation>&amp;طي أو فتح هنا</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ت&amp;قدم</translation>
    </message>
    <message>
        <source>&amp;Go to or do anything…</source>
        <translation>ال&amp;ذهاب إلى أي شيء أو فعله…</translation>
    </message>
    <message>
        <source>&amp;Go to the counterpart</source>
        <translation>الانتقال إلى ال&amp;طرف الآخر</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;مساعدة</translation>
    </message>
    <message>
        <source>&amp;Import articles…</source>
        <translation>&amp;استيراد مقالات…</translation>
    </message>
    <message>
        <source>&amp;Invisible characters</source>
        <translation>المحارف غير &amp;المرئية</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>المف&amp;اتيح</translation>
    </message>
    <message>
        <source>&amp;Let go of selection, tag, pin</source>
        <translation>ت&amp;رك التحديد والوسم والتثبيت</translation>
    </message>
    <message>
        <source>&amp;Menu at the caret</source>
        <translation>القائمة عن&amp;د المؤشر</translation>
    </message>
    <message>
        <source>&amp;Move the edges</source>
        <translation>تحريك ال&amp;حدود</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>المقال ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Next choice of parts</source>
        <translation>الا&amp;ختيار التالي للأجزاء</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>الحجم ال&amp;عادي</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;فتح مشروع…</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>المقال ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Reading cues</source>
        <translation>إشارات ال&amp;قراءة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Repeat the last tag</source>
        <translation>تكرار آ&amp;خر وسم</translation>
    </message>
    <message>
        <source>&amp;Repeats or supports</source>
        <translation>ي&amp;كرر أو يدعم</translation>
    </message>
    <message>
        <source>&amp;Speaker of the claim</source>
        <translation>&amp;قائل الادعاء</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;Topic of the claim</source>
        <translation>موضو&amp;ع الادعاء</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Update this article…</source>
        <translation>تحدي&amp;ث هذا المقال…</translation>
    </message>
    <message>
        <source>&amp;Watched words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who works here…</source>
        <translation>&amp;من يعمل هنا…</translation>
    </message>
    <message>
        <source>&amp;Widen selection</source>
        <translation>تو&amp;سيع التحديد</translation>
    </message>
    <message>
        <source>Add the selection as a further &amp;part</source>
        <translation>إضافة التحديد &amp;جزءًا آخر</translation>
    </message>
    <message>
        <source>Article &amp;without comments</source>
        <translation>المقال &amp;بلا تعليقات</translation>
    </message>
    <message>
        <source>Article and &amp;comments</source>
        <translation>المقال وال&amp;تعليقات</translation>
    </message>
    <message>
        <source>Article from &amp;pasted text…</source>
        <translation>مقال من نص مل&amp;صوق…</translation>
    </message>
    <message>
        <source>Articles, entities, claims, ids and all commands by their words</source>
        <translation>المقالات والكيانات والادعاءات والمعرّفات وكل الأوامر بكلماتها</translation>
    </message>
    <message>
        <source>C&amp;laims</source>
        <translation>الادعا&amp;ءات</translation>
    </message>
    <message>
        <source>C&amp;lose project</source>
        <translation>إ&amp;غلاق المشروع</translation>
    </message>
    <message>
        <source>Chec&amp;k project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments, adverts and all</source>
        <translation>مع التعليقات والإعلانات وكل شيء</translation>
    </message>
    <message>
        <source>Contradiction, &amp;keep the pin</source>
        <translation>تناقض مع إ&amp;بقاء التثبيت</translation>
    </message>
    <message>
        <source>Contradictions with both sides in context, for an editor or a lawyer</source>
        <translation>التناقضات بجانبيها في سياقهما، لمحرر أو محامٍ</translation>
    </message>
    <message>
        <source>Copy &amp;quotation with citation</source>
        <translation>نسخ الاقت&amp;باس مع مصدره</translation>
    </message>
    <message>
        <source>De&amp;lete tag</source>
        <translation>ح&amp;ذف الوسم</translation>
    </message>
    <message>
        <source>E&amp;vidence sheet…</source>
        <translation>&amp;ورقة أدلة…</translation>
    </message>
    <message>
        <source>Earlier states of the project: what differs, and the way back</source>
        <translation>حالات سابقة للمشروع: ما يختلف، وطريق العودة</translation>
    </message>
    <message>
        <source>Ed&amp;it tag</source>
        <translation>تحري&amp;ر الوسم</translation>
    </message>
    <message>
        <source>Everything is saved at once; this makes a second file</source>
        <translation>كل شيء يُحفظ فورًا؛ هذا ينشئ ملفًا ثانيًا</translation>
    </message>
    <message>
        <source>Export &amp;article as…</source>
        <translation>تصدير المقال &amp;كـ…</translation>
    </message>
    <message>
        <source>Files and folders of articles; drop them on the library as well</source>
        <translation>ملفات ومجلدات من المقالات؛ يمكن إفلاتها على المكتبة أيضًا</translation>
    </message>
    <message>
        <source>Filter the &amp;library</source>
        <translation>تصفية ال&amp;مكتبة</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>إيجاد ال&amp;لاحق</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>إيجاد ال&amp;سابق</translation>
    </message>
    <message>
        <source>Find every&amp;where…</source>
        <translation>بحث في كل م&amp;كان…</translation>
    </message>
    <message>
        <source>Fold &amp;comments</source>
        <translation>طي ال&amp;تعليقات</translation>
    </message>
    <message>
        <source>Fold &amp;page furniture</source>
        <translation>طي &amp;حشو الصفحة</translation>
    </message>
    <message>
        <source>Frame the words of the watch list where they are not tagged</source>
        <translation>تأطير كلمات قائمة المراقبة حيث لم توسم</translation>
    </message>
    <message>
        <source>Give commands other keys; write the keys to a file or read them</source>
        <translation>إعطاء الأوامر مفاتيح أخرى؛ كتابة المفاتيح إلى ملف أو قراءتها</translation>
    </message>
    <message>
        <source>Give it a newer text; its tags go along, each one accounted for</source>
        <translation>أعطه نصًا أحدث؛ ترافقه وسومه ويُذكر كل واحد منها</translation>
    </message>
    <message>
        <source>Layout to read in</source>
        <translation>تخطيط للقراءة</translation>
    </message>
    <message>
        <source>Layout to tag in</source>
        <translation>تخطيط للوسم</translation>
    </message>
    <message>
        <source>Layout with two articles side by side</source>
        <translation>تخطيط بمقالين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Ligh&amp;t</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Narr&amp;ow selection</source>
        <translation>تض&amp;ييق التحديد</translation>
    </message>
    <message>
        <source>Next paragrap&amp;h</source>
        <translation>ال&amp;فقرة التالية</translation>
    </message>
    <message>
        <source>No-break and zero-width blanks, soft hyphens, signs of direction</source>
        <translation>مسافات غير فاصلة وعديمة العرض، وواصلات لينة، وعلامات الاتجاه</translation>
    </message>
    <message>
        <source>Only what the article itself says</source>
        <translation>ما يقوله المقال نفسه فقط</translation>
    </message>
    <message>
        <source>Open this project once more beside this window</source>
        <translation>افتح هذا المشروع مرة أخرى بجانب هذه النافذة</translation>
    </message>
    <message>
        <source>Prev&amp;ious pane</source>
        <translation>لوحة إلى ال&amp;خلف</translation>
    </message>
    <message>
        <source>Second win&amp;dow…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next s&amp;entence</source>
        <translation>ال&amp;جملة التالية</translation>
    </message>
    <message>
        <source>Note on the ta&amp;g</source>
        <translation>ملاحظة على ال&amp;وسم</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>ال&amp;لوحة التالية</translation>
    </message>
    <message>
        <source>Next &amp;tag</source>
        <translation>ال&amp;وسم التالي</translation>
    </message>
    <message>
        <source>Next p&amp;roblem</source>
        <translation>المش&amp;كلة التالية</translation>
    </message>
    <message>
        <source>Next tag of the &amp;same kind</source>
        <translation>التالي من ال&amp;نوع نفسه</translation>
    </message>
    <message>
        <source>Nothing but the text; all keys go on working</source>
        <translation>النص وحده؛ وتبقى كل المفاتيح عاملة</translation>
    </message>
    <message>
        <source>Open it in the second reader, to compare it with another</source>
        <translation>فتحه في القراءة الثانية لمقارنته بآخر</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>فتح مجلد ال&amp;سجل</translation>
    </message>
    <message>
        <source>Open the &amp;sample project</source>
        <translation>فتح المشروع ال&amp;نموذجي</translation>
    </message>
    <message>
        <source>Pin this claim; on a second claim: link both as contradicting</source>
        <translation>تثبيت هذا الادعاء؛ وعلى ادعاء ثانٍ: ربطهما كمتناقضين</translation>
    </message>
    <message>
        <source>Pre&amp;vious tag</source>
        <translation>الوسم السا&amp;بق</translation>
    </message>
    <message>
        <source>Previous p&amp;aragraph</source>
        <translation>الفقرة قبل &amp;هذه</translation>
    </message>
    <message>
        <source>Previous pr&amp;oblem</source>
        <translation>المشكلة السابق&amp;ة</translation>
    </message>
    <message>
        <source>Previous senten&amp;ce</source>
        <translation>&amp;الجملة السابقة</translation>
    </message>
    <message>
        <source>Previous tag of the same &amp;kind</source>
        <translation>السابق من النو&amp;ع نفسه</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>ال&amp;مشكلات</translation>
    </message>
    <message>
        <source>Proves that every quote stands where it says and no record was lost</source>
        <translation>يثبت أن كل اقتباس في موضعه وأن أي سجل لم يضع</translation>
    </message>
    <message>
        <source>Quotations, attribution, hedges, negations, dates, numbers: softly</source>
        <translation>الاقتباسات والإسناد والتحفظات والنفي والتواريخ والأعداد: برفق</translation>
    </message>
    <message>
        <source>Re&amp;set this layout</source>
        <translation>إعادة &amp;ضبط هذا التخطيط</translation>
    </message>
    <message>
        <source>Read in serif t&amp;ype</source>
        <translation>القراءة بخط ذي &amp;زوائد</translation>
    </message>
    <message>
        <source>Reading &amp;mode</source>
        <translation>&amp;وضع القراءة</translation>
    </message>
    <message>
        <source>S&amp;how this article beside</source>
        <translation>إ&amp;ظهار هذا المقال إلى الجانب</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save the selection or the sentence at the caret as a claim</source>
        <translation>حفظ التحديد أو الجملة عند المؤشر كادعاء</translation>
    </message>
    <message>
        <source>Say what the selection or the paragraph is: caption, comment, advert</source>
        <translation>بيان ما هو التحديد أو الفقرة: تعليق صورة، تعليق، إعلان</translation>
    </message>
    <message>
        <source>Se&amp;pia</source>
        <translation>سي&amp;بيا</translation>
    </message>
    <message>
        <source>Show one line in place of adverts and boilerplate</source>
        <translation>عرض سطر واحد بدل الإعلانات والنصوص الثابتة</translation>
    </message>
    <message>
        <source>Show one line in place of readers’ comments; going there opens them</source>
        <translation>عرض سطر واحد بدل تعليقات القراء؛ والذهاب إليها يفتحها</translation>
    </message>
    <message>
        <source>St&amp;atistics</source>
        <translation>الإ&amp;حصاءات</translation>
    </message>
    <message>
        <source>Stands right</source>
        <translation>صحيح الموضع</translation>
    </message>
    <message>
        <source>Tables for a spreadsheet: claims, contradictions, entities …</source>
        <translation>جداول لبرنامج جداول: ادعاءات، تناقضات، كيانات …</translation>
    </message>
    <message>
        <source>Tag &amp;underneath</source>
        <translation>الوسم ت&amp;حته</translation>
    </message>
    <message>
        <source>Tag all places of this name, here or everywhere, after a list with ticks</source>
        <translation>وسم كل مواضع هذا الاسم، هنا أو في كل مكان، بعد قائمة تُؤشر</translation>
    </message>
    <message>
        <source>Tag the next place of the entity tagged last</source>
        <translation>وسم الموضع التالي للكيان الموسوم أخيرًا</translation>
    </message>
    <message>
        <source>Tag the selection or the word at the caret as an entity</source>
        <translation>وسم التحديد أو الكلمة عند المؤشر ككيان</translation>
    </message>
    <message>
        <source>The article with its tags to read: HTML, PDF, RTF, SVG, LaTeX</source>
        <translation>المقال مع وسومه للقراءة: HTML وPDF وRTF وSVG وLaTeX</translation>
    </message>
    <message>
        <source>The article, or on the desk of contradictions the evidence sheet</source>
        <translation>المقال، أو في مكتب التناقضات ورقة الأدلة</translation>
    </message>
    <message>
        <source>The comments or the furniture of the page at the caret or below it</source>
        <translation>التعليقات أو حشو الصفحة عند المؤشر أو تحته</translation>
    </message>
    <message>
        <source>The current tag also stands on these words: a quotation interrupted by its speaker</source>
        <translation>الوسم الحالي يشمل هذه الكلمات أيضًا: اقتباس قطعه قائله</translation>
    </message>
    <message>
        <source>The next place where a speaker, a date, a reason … is missing</source>
        <translation>الموضع التالي الذي ينقصه قائل أو تاريخ أو سبب …</translation>
    </message>
    <message>
        <source>The other side of this contradiction; again: the next one</source>
        <translation>الجانب الآخر من هذا التناقض؛ ومرة أخرى: التالي</translation>
    </message>
    <message>
        <source>The tag stands on the right words, also after the article was updated</source>
        <translation>الوسم على الكلمات الصحيحة، حتى بعد تحديث المقال</translation>
    </message>
    <message>
        <source>Theme of the &amp;system</source>
        <translation>مظهر ال&amp;نظام</translation>
    </message>
    <message>
        <source>Theme, typeface, size and rhythm of the text</source>
        <translation>المظهر والخط والحجم وإيقاع النص</translation>
    </message>
    <message>
        <source>Title, byline, outlet, date, state</source>
        <translation>العنوان والكاتب والوسيلة والتاريخ والحالة</translation>
    </message>
    <message>
        <source>Wat&amp;ch list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done where the focus is; the Menu key does the same</source>
        <translation>ما يمكن فعله حيث التركيز؛ ومفتاح القائمة يفعل الشيء نفسه</translation>
    </message>
    <message>
        <source>What lists, searches, counts and exports keep to</source>
        <translation>ما تلتزم به القوائم والبحث والعدّ والتصدير</translation>
    </message>
    <message>
        <source>Without adverts, boilerplate and pull quotes</source>
        <translation>بلا إعلانات ولا نصوص ثابتة ولا اقتباسات بارزة</translation>
    </message>
    <message>
        <source>Words and names that stand framed in every article</source>
        <translation>كلمات وأسماء تظهر مؤطرة في كل مقال</translation>
    </message>
    <message>
        <source>Words, names and patterns in all articles</source>
        <translation>كلمات وأسماء وأنماط في كل المقالات</translation>
    </message>
    <message>
        <source>Write a note on the selection</source>
        <translation>كتابة ملاحظة على التحديد</translation>
    </message>
    <message>
        <source>Zone of t&amp;hese words…</source>
        <translation>منطقة الكلمات المح&amp;ددة…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>تص&amp;غير</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came in</source>
        <translation>
            <numerusform>لم يدخل أي مقال</numerusform>
            <numerusform>دخل مقال واحد</numerusform>
            <numerusform>دخل مقالان</numerusform>
            <numerusform>دخلت %Ln مقالات</numerusform>
            <numerusform>دخل %Ln مقالًا</numerusform>
            <numerusform>دخل %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came in, then it was stopped</source>
        <translation>
            <numerusform>لم يدخل أي مقال ثم أُوقف</numerusform>
            <numerusform>دخل مقال واحد ثم أُوقف</numerusform>
            <numerusform>دخل مقالان ثم أُوقف</numerusform>
            <numerusform>دخلت %Ln مقالات ثم أُوقف</numerusform>
            <numerusform>دخل %Ln مقالًا ثم أُوقف</numerusform>
            <numerusform>دخل %Ln مقال ثم أُوقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) named after their first line.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>بلا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%Ln ادعاءات</numerusform>
            <numerusform>%Ln ادعاءً</numerusform>
            <numerusform>%Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) with a contradiction</source>
        <translation>
            <numerusform>%Ln ادعاءات متناقضة</numerusform>
            <numerusform>ادعاء متناقض واحد (%Ln)</numerusform>
            <numerusform>ادعاءان متناقضان (%Ln)</numerusform>
            <numerusform>%Ln ادعاءات متناقضة</numerusform>
            <numerusform>%Ln ادعاءً متناقضًا</numerusform>
            <numerusform>%Ln ادعاء متناقض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>تعليق واحد (%Ln)</numerusform>
            <numerusform>تعليقان (%Ln)</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s)</source>
        <translation>
            <numerusform>لا تناقضات</numerusform>
            <numerusform>تناقض واحد</numerusform>
            <numerusform>تناقضان</numerusform>
            <numerusform>%Ln تناقضات</numerusform>
            <numerusform>%Ln تناقضًا</numerusform>
            <numerusform>%Ln تناقض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contradiction(s) not listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copies</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%Ln نسخ</numerusform>
            <numerusform>%Ln نسخة</numerusform>
            <numerusform>%Ln نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read or kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>بفارق يوم واحد</numerusform>
            <numerusform>بفارق يومين</numerusform>
            <numerusform>بفارق %Ln أيام</numerusform>
            <numerusform>بفارق %Ln يومًا</numerusform>
            <numerusform>بفارق %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity mention(s)</source>
        <translation>
            <numerusform>لا أذكار لكيانات</numerusform>
            <numerusform>ذكر كيان واحد</numerusform>
            <numerusform>ذكران لكيانات</numerusform>
            <numerusform>%Ln أذكار لكيانات</numerusform>
            <numerusform>%Ln ذكرًا لكيانات</numerusform>
            <numerusform>%Ln ذكر لكيانات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entity(ies)</source>
        <translation>
            <numerusform>لا كيانات</numerusform>
            <numerusform>كيان واحد</numerusform>
            <numerusform>كيانان</numerusform>
            <numerusform>%Ln كيانات</numerusform>
            <numerusform>%Ln كيانًا</numerusform>
            <numerusform>%Ln كيان</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other parts not counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other parts not listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in other parts not offered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>لا أذكار</numerusform>
            <numerusform>ذكر واحد</numerusform>
            <numerusform>ذكران</numerusform>
            <numerusform>%Ln أذكار</numerusform>
            <numerusform>%Ln ذكرًا</numerusform>
            <numerusform>%Ln ذكر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s) not counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s) kept, only not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the table</source>
        <translation>
            <numerusform>لا شيء آخر في الجدول</numerusform>
            <numerusform>واحد آخر في الجدول</numerusform>
            <numerusform>اثنان آخران في الجدول</numerusform>
            <numerusform>%Ln أخرى في الجدول</numerusform>
            <numerusform>%Ln أخرى في الجدول</numerusform>
            <numerusform>%Ln أخرى في الجدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not listed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) unlike the text</source>
        <translation>
            <numerusform>لا اقتباس يخالف النص</numerusform>
            <numerusform>اقتباس واحد يخالف النص</numerusform>
            <numerusform>اقتباسان يخالفان النص</numerusform>
            <numerusform>%Ln اقتباسات تخالف النص</numerusform>
            <numerusform>%Ln اقتباسًا يخالف النص</numerusform>
            <numerusform>%Ln اقتباس يخالف النص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came over into this new file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), the first {shown} shown</source>
        <translation>
            <numerusform>لا صفوف، يظهر أول {shown}</numerusform>
            <numerusform>صف واحد، يظهر أول {shown}</numerusform>
            <numerusform>صفان، يظهر أول {shown}</numerusform>
            <numerusform>%Ln صفوف، يظهر أول {shown}</numerusform>
            <numerusform>%Ln صفًا، يظهر أول {shown}</numerusform>
            <numerusform>%Ln صف، يظهر أول {shown}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>وسم واحد (%Ln)</numerusform>
            <numerusform>وسمان (%Ln)</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s) not counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tagged already</source>
        <translation>
            <numerusform>لا شيء موسوم سلفًا</numerusform>
            <numerusform>واحد موسوم سلفًا</numerusform>
            <numerusform>اثنان موسومان سلفًا</numerusform>
            <numerusform>%Ln موسومة سلفًا</numerusform>
            <numerusform>%Ln موسومًا سلفًا</numerusform>
            <numerusform>%Ln موسوم سلفًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) changed, but not what was tagged in them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) put right in this new file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to know about the new file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) proposed</source>
        <translation>
            <numerusform>لا قيم مقترحة</numerusform>
            <numerusform>قيمة مقترحة واحدة</numerusform>
            <numerusform>قيمتان مقترحتان</numerusform>
            <numerusform>%Ln قيم مقترحة</numerusform>
            <numerusform>%Ln قيمة مقترحة</numerusform>
            <numerusform>%Ln قيمة مقترحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln article(s)</source>
        <translation>
            <numerusform>لم يُحذف أي مقال</numerusform>
            <numerusform>حُذف مقال واحد</numerusform>
            <numerusform>حُذف مقالان</numerusform>
            <numerusform>حُذفت %Ln مقالات</numerusform>
            <numerusform>حُذف %Ln مقالًا</numerusform>
            <numerusform>حُذف %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entity {name}, {kind}, %Ln mention(s)</source>
        <translation>
            <numerusform>كيان {name}، {kind}، بلا أذكار</numerusform>
            <numerusform>كيان {name}، {kind}، ذكر واحد</numerusform>
            <numerusform>كيان {name}، {kind}، ذكران</numerusform>
            <numerusform>كيان {name}، {kind}، %Ln أذكار</numerusform>
            <numerusform>كيان {name}، {kind}، %Ln ذكرًا</numerusform>
            <numerusform>كيان {name}، {kind}، %Ln ذكر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln table(s)</source>
        <translation>
            <numerusform>تصدير لا جداول</numerusform>
            <numerusform>تصدير جدول واحد</numerusform>
            <numerusform>تصدير جدولين</numerusform>
            <numerusform>تصدير %Ln جداول</numerusform>
            <numerusform>تصدير %Ln جدولًا</numerusform>
            <numerusform>تصدير %Ln جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln table(s)</source>
        <translation>
            <numerusform>لم يُصدَّر أي جدول</numerusform>
            <numerusform>صُدِّر جدول واحد</numerusform>
            <numerusform>صُدِّر جدولان</numerusform>
            <numerusform>صُدِّرت %Ln جداول</numerusform>
            <numerusform>صُدِّر %Ln جدولًا</numerusform>
            <numerusform>صُدِّر %Ln جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln article(s)</source>
        <translation>
            <numerusform>استيراد لا مقالات</numerusform>
            <numerusform>استيراد مقال واحد</numerusform>
            <numerusform>استيراد مقالين</numerusform>
            <numerusform>استيراد %Ln مقالات</numerusform>
            <numerusform>استيراد %Ln مقالًا</numerusform>
            <numerusform>استيراد %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %Ln copies</source>
        <translation>
            <numerusform>بلا نسخ</numerusform>
            <numerusform>النسخة الوحيدة</numerusform>
            <numerusform>إحدى نسختين</numerusform>
            <numerusform>إحدى %Ln نسخ</numerusform>
            <numerusform>إحدى %Ln نسخة</numerusform>
            <numerusform>إحدى %Ln نسخة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open in %Ln other window(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln place(s)</source>
        <translation>
            <numerusform>وسم لا مواضع</numerusform>
            <numerusform>وسم موضع واحد</numerusform>
            <numerusform>وسم موضعين</numerusform>
            <numerusform>وسم %Ln مواضع</numerusform>
            <numerusform>وسم %Ln موضعًا</numerusform>
            <numerusform>وسم %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tagged %Ln place(s)</source>
        <translation>
            <numerusform>لم يوسم أي موضع</numerusform>
            <numerusform>وُسم موضع واحد</numerusform>
            <numerusform>وُسم موضعان</numerusform>
            <numerusform>وُسمت %Ln مواضع</numerusform>
            <numerusform>وُسم %Ln موضعًا</numerusform>
            <numerusform>وُسم %Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln article(s) shown in the library</source>
        <translation>
            <numerusform>لا مقالات ظاهرة في المكتبة</numerusform>
            <numerusform>المقال الظاهر في المكتبة</numerusform>
            <numerusform>المقالان الظاهران في المكتبة</numerusform>
            <numerusform>المقالات الـ%Ln الظاهرة في المكتبة</numerusform>
            <numerusform>الـ%Ln مقالًا الظاهرة في المكتبة</numerusform>
            <numerusform>الـ%Ln مقال الظاهرة في المكتبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This project came from another computer, and the check found %Ln problem(s) in it. Read it with care, or repair it into a new file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln article(s)</source>
        <translation>
            <numerusform>{shown} من لا مقالات</numerusform>
            <numerusform>{shown} من مقال واحد</numerusform>
            <numerusform>{shown} من مقالين</numerusform>
            <numerusform>{shown} من %Ln مقالات</numerusform>
            <numerusform>{shown} من %Ln مقالًا</numerusform>
            <numerusform>{shown} من %Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Not a date, not saved. Write 2024-06-12 or 2024.</source>
        <translation>ليس تاريخًا ولم يُحفظ. اكتب 2024-06-12 أو 2024.</translation>
    </message>
    <message>
        <source>Not a number, not saved. Write 1,200 or 3.5.</source>
        <translation>ليس رقمًا ولم يُحفظ. اكتب 1,200 أو 3.5.</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>نحو {date}</translation>
    </message>
    <message>
        <source>about {date}, unsure</source>
        <translation>نحو {date}، غير مؤكد</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>ربما نحو {date}</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>ربما {date}</translation>
    </message>
    <message>
        <source>since {first}</source>
        <translation>منذ {first}</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>سنة-شهر-يوم</translation>
    </message>
    <message>
        <source>{date}, unsure</source>
        <translation>{date}، غير مؤكد</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>entitylist</name>
    <message>
        <source>Any kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Find in names and spellings</source>
        <translation>بحث في الأسماء والصيغ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الأذكار</translation>
    </message>
    <message>
        <source>Name and spellings</source>
        <translation>الاسم والصيغ</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>All links between claims</source>
        <translation>كل الروابط بين الادعاءات</translation>
    </message>
    <message>
        <source>Analysts</source>
        <translation>المحللون</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>الكيانات</translation>
    </message>
    <message>
        <source>Exact places of all tags</source>
        <translation>المواضع الدقيقة لكل الوسوم</translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation>النصوص الكاملة</translation>
    </message>
    <message>
        <source>Mentions of entities</source>
        <translation>أذكار الكيانات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>الوسائل</translation>
    </message>
    <message>
        <source>Spellings of entities</source>
        <translation>صيغ الكيانات</translation>
    </message>
    <message>
        <source>Vocabularies</source>
        <translation>المفردات</translation>
    </message>
    <message>
        <source>Zones of the texts</source>
        <translation>مناطق النصوص</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>ضده</translation>
    </message>
    <message>
        <source>Also in this article</source>
        <translation>في هذا المقال أيضًا</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>المحلل</translation>
    </message>
    <message>
        <source>Analyst’s confidence</source>
        <translation>ثقة المحلل</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Asserts or denies</source>
        <translation>يثبت أو ينفي</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Both statements compared</source>
        <translation>مقارنة القولين</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Claim that another one contradicts: bold, its id with ≠</source>
        <translation>ادعاء يناقضه آخر: خط عريض، ومعرّفه مع ≠</translation>
    </message>
    <message>
        <source>Claim, {speaker} ({id})</source>
        <translation>ادعاء، {speaker} ({id})</translation>
    </message>
    <message>
        <source>Claim: underlined, from ⟦ to ⟧, with its id</source>
        <translation>ادعاء: تحته خط، من ⟦ إلى ⟧، مع معرّفه</translation>
    </message>
    <message>
        <source>Commenter: {note}</source>
        <translation>معلّق: {note}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Contradicted claim, {speaker} ({id})</source>
        <translation>ادعاء مناقَض، {speaker} ({id})</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>تناقض</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Dismissed because</source>
        <translation>رُفض بسبب</translation>
    </message>
    <message>
        <source>Each entry shows two statements in the words of their articles. The statement itself is marked; the lighter words around it are its context. Positions count Unicode characters from the beginning of the article’s text, whose SHA-256 is given.</source>
        <translation>يعرض كل مدخل قولين بكلمات مقاليهما. القول نفسه معلَّم؛ والكلمات الأفتح حوله سياقه. المواضع تُعد بأحرف يونيكود من بداية نص المقال المذكور SHA-256 الخاص به.</translation>
    </message>
    <message>
        <source>Evidence sheet</source>
        <translation>ورقة أدلة</translation>
    </message>
    <message>
        <source>How surely</source>
        <translation>بأي يقين</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>In the analyst’s words</source>
        <translation>بكلمات المحلل</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>في هذا المقال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرموز</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>أُعدت في</translation>
    </message>
    <message>
        <source>Made with Crossclaim</source>
        <translation>أُعد بـ Crossclaim</translation>
    </message>
    <message>
        <source>Name that is not resolved</source>
        <translation>اسم غير محدد</translation>
    </message>
    <message>
        <source>No contradiction touches this article.</source>
        <translation>لا تناقض يمس هذا المقال.</translation>
    </message>
    <message>
        <source>No reason is recorded.</source>
        <translation>لم يُسجل سبب.</translation>
    </message>
    <message>
        <source>Not established</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Note: {text} ({id})</source>
        <translation>ملاحظة: {text} ({id})</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing matches this selection.</source>
        <translation>لا شيء يوافق هذا الاختيار.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Outlet’s reliability</source>
        <translation>موثوقية الوسيلة</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>نقله</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>سُجل</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحسم</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>راجعه</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>الخطورة</translation>
    </message>
    <message>
        <source>Shows who speaks ({id})</source>
        <translation>يبين من يتكلم ({id})</translation>
    </message>
    <message>
        <source>Source of statement {letter}: {citation}</source>
        <translation>مصدر القول {letter}: {citation}</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>يقع في</translation>
    </message>
    <message>
        <source>Statement {letter}</source>
        <translation>القول {letter}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>كلمات مفتاحية</translation>
    </message>
    <message>
        <source>Text (SHA-256)</source>
        <translation>النص (SHA-256)</translation>
    </message>
    <message>
        <source>These words stood in an earlier text of the article; the present one lacks them.</source>
        <translation>كانت هذه الكلمات في نص سابق للمقال؛ وليست في الحالي.</translation>
    </message>
    <message>
        <source>Time between</source>
        <translation>المدة بينهما</translation>
    </message>
    <message>
        <source>Time it is about</source>
        <translation>الزمن الذي يتحدث عنه</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Unnamed source: {note}</source>
        <translation>مصدر غير مسمى: {note}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Words that show who speaks: italic</source>
        <translation>كلمات تبين من يتكلم: خط مائل</translation>
    </message>
    <message>
        <source>Words with a note: italic, with the note’s id</source>
        <translation>كلمات عليها ملاحظة: خط مائل مع معرّف الملاحظة</translation>
    </message>
    <message>
        <source>[{count} characters left out here; the HTML sheet has them all]</source>
        <translation>[أحرف محذوفة هنا: {count}؛ وكلها في ورقة HTML]</translation>
    </message>
    <message>
        <source>[…]</source>
        <translation>[…]</translation>
    </message>
    <message>
        <source>about {quantity}</source>
        <translation>نحو {quantity}</translation>
    </message>
    <message>
        <source>across two articles</source>
        <translation>بين مقالين</translation>
    </message>
    <message>
        <source>all contradictions</source>
        <translation>كل التناقضات</translation>
    </message>
    <message>
        <source>characters {places}</source>
        <translation>الأحرف {places}</translation>
    </message>
    <message>
        <source>en</source>
        <translation>ar</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>لم يذكر أحد اسمه</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>لم يُسجل</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message>
        <source>the same speaker says both</source>
        <translation>القائل نفسه يقول كليهما</translation>
    </message>
    <message>
        <source>within one article</source>
        <translation>داخل مقال واحد</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>عدد الأيام: {count}</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>{date} (from–to)</source>
        <translation>{date} (من–إلى)</translation>
    </message>
    <message>
        <source>{date} (known to the month)</source>
        <translation>{date} (معروف بالشهر)</translation>
    </message>
    <message>
        <source>{date} (known to the year)</source>
        <translation>{date} (معروف بالسنة)</translation>
    </message>
    <message>
        <source>{date}, approximate</source>
        <translation>{date}، تقريبًا</translation>
    </message>
    <message>
        <source>{date}, unsure</source>
        <translation>{date}، غير مؤكد</translation>
    </message>
    <message>
        <source>{kind}: coloured ground, followed by {mark}</source>
        <translation>{kind}: أرضية ملونة، تليها {mark}</translation>
    </message>
    <message>
        <source>{kind}: {name} ({id})</source>
        <translation>{kind}: {name} ({id})</translation>
    </message>
    <message>
        <source>{name} (the article’s author)</source>
        <translation>{name} (كاتب المقال)</translation>
    </message>
    <message>
        <source>{number}. {a} {relation} {b}</source>
        <translation>{number}. {a} {relation} {b}</translation>
    </message>
    <message>
        <source>{number}. {kind}: {a} against {b}</source>
        <translation>{number}. {kind}: {a} في مواجهة {b}</translation>
    </message>
    <message>
        <source>{speaker}, in {citation}</source>
        <translation>{speaker}، في {citation}</translation>
    </message>
    <message>
        <source>{when} by {who}</source>
        <translation>{when} بيد {who}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Articles ({kinds})</source>
        <translation>مقالات ({kinds})</translation>
    </message>
    <message>
        <source>Choose the new text</source>
        <translation>اختر النص الجديد</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Crossclaim keys</source>
        <translation>مفاتيح Crossclaim</translation>
    </message>
    <message>
        <source>Crossclaim projects ({kinds})</source>
        <translation>مشاريع Crossclaim ({kinds})</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>رسوم (*.svg)</translation>
    </message>
    <message>
        <source>Export the article</source>
        <translation>تصدير المقال</translation>
    </message>
    <message>
        <source>Export to one file</source>
        <translation>تصدير إلى ملف واحد</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>HTML, for any browser (*.html)</source>
        <translation>HTML لأي متصفح (*.html)</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Keys of commands ({kinds})</source>
        <translation>مفاتيح الأوامر ({kinds})</translation>
    </message>
    <message>
        <source>LaTeX (*.tex)</source>
        <translation>LaTeX (*.tex)</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>مشروعي</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PDF, to print and send (*.pdf)</source>
        <translation>PDF للطباعة والإرسال (*.pdf)</translation>
    </message>
    <message>
        <source>RTF, for word processors (*.rtf)</source>
        <translation>RTF لمعالجات النصوص (*.rtf)</translation>
    </message>
    <message>
        <source>Read keys from a file</source>
        <translation>قراءة المفاتيح من ملف</translation>
    </message>
    <message>
        <source>Repair into a new file</source>
        <translation>الإصلاح في ملف جديد</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>استعادة في ملف جديد</translation>
    </message>
    <message>
        <source>SVG, a picture (*.svg)</source>
        <translation>SVG صورة (*.svg)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save the evidence sheet</source>
        <translation>حفظ ورقة الأدلة</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Text with colours for a terminal (*.ansi)</source>
        <translation>نص ملون للطرفية (*.ansi)</translation>
    </message>
    <message>
        <source>Write keys to a file</source>
        <translation>كتابة المفاتيح إلى ملف</translation>
    </message>
    <message>
        <source>{name} repaired</source>
        <translation>{name} مُصلَح</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>حفظ المخطط</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>أرشيفات zip (*.zip)</translation>
    </message>
    <message>
        <source>{name} check</source>
        <translation>فحص {name}</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} نسخة</translation>
    </message>
</context>
<context>
    <name>fixedkeys</name>
    <message>
        <source>After dismissing: the reason</source>
        <translation>بعد الرفض: السبب</translation>
    </message>
    <message>
        <source>Back to the text, as it is</source>
        <translation>العودة إلى النص كما هو</translation>
    </message>
    <message>
        <source>Choose; go there or do it; back</source>
        <translation>اختيار؛ ذهاب أو تنفيذ؛ رجوع</translation>
    </message>
    <message>
        <source>Claims, and everything by its id</source>
        <translation>الادعاءات، وكل شيء بمعرّفه</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Commands only</source>
        <translation>الأوامر فقط</translation>
    </message>
    <message>
        <source>Entities only</source>
        <translation>الكيانات فقط</translation>
    </message>
    <message>
        <source>From the filter into the list</source>
        <translation>من التصفية إلى القائمة</translation>
    </message>
    <message>
        <source>Help about this form</source>
        <translation>مساعدة عن هذه الاستمارة</translation>
    </message>
    <message>
        <source>In a row of names: choose one, remove it</source>
        <translation>في صف أسماء: اختيار واحد، إزالته</translation>
    </message>
    <message>
        <source>In the line of finding: close</source>
        <translation>في سطر البحث: إغلاق</translation>
    </message>
    <message>
        <source>In the line of finding: next, previous</source>
        <translation>في سطر البحث: التالي، السابق</translation>
    </message>
    <message>
        <source>In the picker of entities: kind of a new one</source>
        <translation>في منتقي الكيانات: نوع كيان جديد</translation>
    </message>
    <message>
        <source>In the places found everywhere: tag as the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the query over all articles: earlier ones; the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field, field before</source>
        <translation>الحقل التالي، الحقل السابق</translation>
    </message>
    <message>
        <source>Open side A in the reader</source>
        <translation>فتح الجانب A في القراءة</translation>
    </message>
    <message>
        <source>Open the article and read</source>
        <translation>فتح المقال والقراءة</translation>
    </message>
    <message>
        <source>Open what the row stands for</source>
        <translation>فتح ما يمثله الصف</translation>
    </message>
    <message>
        <source>Right after pinning: link to that candidate</source>
        <translation>بعد التثبيت مباشرة: الربط بذلك المرشح</translation>
    </message>
    <message>
        <source>Select by words</source>
        <translation>التحديد كلمة كلمة</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>تحديد عدة صفوف</translation>
    </message>
    <message>
        <source>Select with the caret</source>
        <translation>التحديد بالمؤشر</translation>
    </message>
    <message>
        <source>Show what can be chosen</source>
        <translation>إظهار ما يمكن اختياره</translation>
    </message>
    <message>
        <source>Take what is proposed; back to the text</source>
        <translation>أخذ المقترح؛ العودة إلى النص</translation>
    </message>
    <message>
        <source>While moving edges: by letter</source>
        <translation>أثناء تحريك الحدود: حرفًا حرفًا</translation>
    </message>
    <message>
        <source>While moving edges: by word</source>
        <translation>أثناء تحريك الحدود: كلمة كلمة</translation>
    </message>
    <message>
        <source>While moving edges: take, leave</source>
        <translation>أثناء تحريك الحدود: قبول، خروج</translation>
    </message>
    <message>
        <source>While moving edges: the other edge</source>
        <translation>أثناء تحريك الحدود: الحد الآخر</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>عربي (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>بلطيقي (Windows-1257)</translation>
    </message>
    <message>
        <source>Broken characters replaced: {count}</source>
        <translation>أحرف معطوبة استُبدلت: {count}</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>أوروبا الوسطى (Windows-1250)</translation>
    </message>
    <message>
        <source>Contains no text</source>
        <translation>بلا نص</translation>
    </message>
    <message>
        <source>Control characters replaced: {count}</source>
        <translation>أحرف تحكم استُبدلت: {count}</translation>
    </message>
    <message>
        <source>Could not be opened</source>
        <translation>تعذر فتحه</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>سيريلي (Windows-1251)</translation>
    </message>
    <message>
        <source>Damaged, or not what its name says</source>
        <translation>تالف، أو ليس ما يدل عليه اسمه</translation>
    </message>
    <message>
        <source>Encoding guessed</source>
        <translation>الترميز مخمَّن</translation>
    </message>
    <message>
        <source>Encoding unsure: look at the text</source>
        <translation>الترميز غير مؤكد: انظر إلى النص</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>يوناني (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>عبري (Windows-1255)</translation>
    </message>
    <message>
        <source>Holds more than {limit} of text</source>
        <translation>فيه نص أكثر من {limit}</translation>
    </message>
    <message>
        <source>Its parts lie too deep within each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than {limit}</source>
        <translation>أكبر من {limit}</translation>
    </message>
    <message>
        <source>Marks of embedded objects replaced: {count}</source>
        <translation>علامات كائنات مضمنة استُبدلت: {count}</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>Not a text file</source>
        <translation>ليس ملف نص</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>لم يعد هناك</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>غير معلَّم عليه</translation>
    </message>
    <message>
        <source>Page breaks made line breaks: {count}</source>
        <translation>فواصل صفحات صارت فواصل أسطر: {count}</translation>
    </message>
    <message>
        <source>Same text as “{name}”</source>
        <translation>نص «{name}» نفسه</translation>
    </message>
    <message>
        <source>Some bytes do not fit the encoding: look at the text</source>
        <translation>بعض البايتات لا يوافق الترميز: انظر إلى النص</translation>
    </message>
    <message>
        <source>Split characters joined: {count}</source>
        <translation>أحرف مشطورة وُصلت: {count}</translation>
    </message>
    <message>
        <source>Takes longer than {seconds} seconds to read</source>
        <translation>تستغرق قراءته أكثر من {seconds} ثانية</translation>
    </message>
    <message>
        <source>Takes too much memory to read</source>
        <translation>تستهلك قراءته ذاكرة كبيرة جدًا</translation>
    </message>
    <message>
        <source>This kind of file cannot be read yet</source>
        <translation>هذا النوع من الملفات لا يُقرأ بعد</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>تركي (Windows-1254)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation>يونيكود (UTF-16 BE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 LE)</source>
        <translation>يونيكود (UTF-16 LE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32 BE)</source>
        <translation>يونيكود (UTF-32 BE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-32 LE)</source>
        <translation>يونيكود (UTF-32 LE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود (UTF-8)</translation>
    </message>
    <message>
        <source>Unknown encoding</source>
        <translation>ترميز غير معروف</translation>
    </message>
    <message>
        <source>Unpacks to far more than it seems to hold</source>
        <translation>يُفك إلى أكثر بكثير مما يبدو أنه يحوي</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>فيتنامي (Windows-1258)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>غربي (Windows-1252)</translation>
    </message>
    <message>
        <source>“{text}” is not a date</source>
        <translation>«{text}» ليس تاريخًا</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>في الاستمارات</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>في القوائم</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>في المقال</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>In the line that goes to anything</source>
        <translation>في السطر الذي يذهب إلى أي شيء</translation>
    </message>
    <message>
        <source>In the list: {desk}</source>
        <translation>في القائمة: {desk}</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>A  completely reliable</source>
        <translation>A  موثوقة تمامًا</translation>
    </message>
    <message>
        <source>A is right</source>
        <translation>A على حق</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>Advert</source>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>Alleged</source>
        <translation>مزعوم</translation>
    </message>
    <message>
        <source>Apparent: dissolves when read with care</source>
        <translation>ظاهري: يزول بالقراءة المتأنية</translation>
    </message>
    <message>
        <source>Armed group</source>
        <translation>جماعة مسلحة</translation>
    </message>
    <message>
        <source>Asserted</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Asserts</source>
        <translation>يثبت</translation>
    </message>
    <message>
        <source>Attribution of an act</source>
        <translation>نسبة فعل</translation>
    </message>
    <message>
        <source>Author’s own words</source>
        <translation>كلام الكاتب</translation>
    </message>
    <message>
        <source>B  usually reliable</source>
        <translation>B  موثوقة عادة</translation>
    </message>
    <message>
        <source>B is right</source>
        <translation>B على حق</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>مدونة</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <source>Boilerplate</source>
        <translation>نص ثابت</translation>
    </message>
    <message>
        <source>Both partly right</source>
        <translation>كلاهما محق جزئيًا</translation>
    </message>
    <message>
        <source>Broadcaster</source>
        <translation>هيئة بث</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>C  fairly reliable</source>
        <translation>C  موثوقة إلى حد ما</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>لا يمكن التحقق منه</translation>
    </message>
    <message>
        <source>Cannot both be true</source>
        <translation>لا يمكن أن يصحا معًا</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Change of stance over time</source>
        <translation>تغير الموقف مع الزمن</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Commenter</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>مشروط</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Conflict on one reading</source>
        <translation>تعارض في قراءة واحدة</translation>
    </message>
    <message>
        <source>Copy of the same source</source>
        <translation>نسخة من المصدر نفسه</translation>
    </message>
    <message>
        <source>D  not usually reliable</source>
        <translation>D  غير موثوقة عادة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>تاريخ أو وقت</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>تعريف</translation>
    </message>
    <message>
        <source>Definition or wording</source>
        <translation>تعريف أو صياغة</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>ينفي</translation>
    </message>
    <message>
        <source>Description (“the group”)</source>
        <translation>وصف («الجماعة»)</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>اقتباس مباشر</translation>
    </message>
    <message>
        <source>Direct: cannot both be true</source>
        <translation>مباشر: لا يمكن أن يصحا معًا</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>Dissolves when read with care</source>
        <translation>يزول بالقراءة المتأنية</translation>
    </message>
    <message>
        <source>Document or law</source>
        <translation>وثيقة أو قانون</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>E  unreliable</source>
        <translation>E  غير موثوقة</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>معدات</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>F  cannot be judged</source>
        <translation>F  لا يمكن الحكم</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>حقيقة</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>اسم سابق</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>اسم كامل</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>حكومة</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>عنوان رئيسي</translation>
    </message>
    <message>
        <source>Hedged</source>
        <translation>متحفظ</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالٍ</translation>
    </message>
    <message>
        <source>Identity or role</source>
        <translation>هوية أو منصب</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Indirect quotation</source>
        <translation>اقتباس غير مباشر</translation>
    </message>
    <message>
        <source>Intention</source>
        <translation>نية</translation>
    </message>
    <message>
        <source>Intention against act</source>
        <translation>نية مقابل فعل</translation>
    </message>
    <message>
        <source>Irony or hypothetical</source>
        <translation>سخرية أو افتراض</translation>
    </message>
    <message>
        <source>Later correction</source>
        <translation>تصحيح لاحق</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Mixed quotation</source>
        <translation>اقتباس مختلط</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>منظمة غير حكومية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Named speaker</source>
        <translation>قائل مسمى</translation>
    </message>
    <message>
        <source>National, religious or political group</source>
        <translation>جماعة قومية أو دينية أو سياسية</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>Neither is right</source>
        <translation>لا أحد منهما محق</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>News agency</source>
        <translation>وكالة أنباء</translation>
    </message>
    <message>
        <source>Newspaper</source>
        <translation>صحيفة</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>لقب</translation>
    </message>
    <message>
        <source>No conflict</source>
        <translation>لا تعارض</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Other place</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Other referent</source>
        <translation>مقصود آخر</translation>
    </message>
    <message>
        <source>Other scope or definition</source>
        <translation>نطاق أو تعريف آخر</translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>وقت آخر</translation>
    </message>
    <message>
        <source>Partial: conflict on one reading</source>
        <translation>جزئي: تعارض في قراءة واحدة</translation>
    </message>
    <message>
        <source>Party or militia media</source>
        <translation>إعلام حزب أو ميليشيا</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>متوقَّع</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>توقع</translation>
    </message>
    <message>
        <source>Pronoun</source>
        <translation>ضمير</translation>
    </message>
    <message>
        <source>Pull quote</source>
        <translation>اقتباس بارز</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Refuted</source>
        <translation>مدحوض</translation>
    </message>
    <message>
        <source>Relation or membership</source>
        <translation>علاقة أو عضوية</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>Reports another&apos;s view</source>
        <translation>ينقل رأي غيره</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محسوم</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>تواصل اجتماعي</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>Stands for another (“Baghdad”)</source>
        <translation>ينوب عن غيره («بغداد»)</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>جهاز حكومي</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>مدعوم</translation>
    </message>
    <message>
        <source>The article’s author</source>
        <translation>كاتب المقال</translation>
    </message>
    <message>
        <source>Threatened or intended</source>
        <translation>تهديد أو نية</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>ترجمة</translation>
    </message>
    <message>
        <source>Transliteration</source>
        <translation>نقل حرفي</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>غير متحقق منه</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>قائل مجهول</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>مصدر غير مسمى</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>accepted suggestion</source>
        <translation>اقتراح مقبول</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>by rule</source>
        <translation>بقاعدة</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>يصحح</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>يقيّد</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>يكرر</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>يحدّث</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>Quotation: {words}</source>
        <translation>اقتباس: {words}</translation>
    </message>
    <message>
        <source>{how} ({name})</source>
        <translation>{how} ({name})</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Copies count once</source>
        <translation>النسخ تُعد مرة واحدة</translation>
    </message>
    <message>
        <source>Copies of “{name}”</source>
        <translation>نسخ «{name}»</translation>
    </message>
    <message>
        <source>From {first}</source>
        <translation>من {first}</translation>
    </message>
    <message>
        <source>Has parts of kind {kind}</source>
        <translation>فيه أجزاء من نوع {kind}</translation>
    </message>
    <message>
        <source>Mentions {name}</source>
        <translation>يذكر {name}</translation>
    </message>
    <message>
        <source>No copies</source>
        <translation>بلا نسخ</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>بلا وسيلة</translation>
    </message>
    <message>
        <source>Outlet: {name}</source>
        <translation>الوسيلة: {name}</translation>
    </message>
    <message>
        <source>Tagged by {name}</source>
        <translation>وسمه {name}</translation>
    </message>
    <message>
        <source>Topic: {name}</source>
        <translation>الموضوع: {name}</translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>With claims</source>
        <translation>فيه ادعاءات</translation>
    </message>
    <message>
        <source>With contradictions</source>
        <translation>بها تناقضات</translation>
    </message>
    <message>
        <source>With entity tags</source>
        <translation>فيه كيانات موسومة</translation>
    </message>
    <message>
        <source>With notes</source>
        <translation>فيه ملاحظات</translation>
    </message>
    <message>
        <source>Without claims</source>
        <translation>بلا ادعاءات</translation>
    </message>
    <message>
        <source>Without contradictions</source>
        <translation>بلا تناقضات</translation>
    </message>
    <message>
        <source>Without entity tags</source>
        <translation>بلا كيانات موسومة</translation>
    </message>
    <message>
        <source>Without notes</source>
        <translation>بلا ملاحظات</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>linklist</name>
    <message>
        <source>Across articles</source>
        <translation>بين مقالات</translation>
    </message>
    <message>
        <source>Across or within articles</source>
        <translation>بين مقالات أو داخل مقال</translation>
    </message>
    <message>
        <source>All links</source>
        <translation>كل الروابط</translation>
    </message>
    <message>
        <source>Any articles</source>
        <translation>أي مقالات</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any strength</source>
        <translation>أي قوة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Find in words, speakers, articles, why</source>
        <translation>بحث في الكلمات والقائلين والمقالات والأسباب</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Side A</source>
        <translation>الجانب A</translation>
    </message>
    <message>
        <source>Side B</source>
        <translation>الجانب B</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Within one article</source>
        <translation>داخل مقال واحد</translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only addresses of the web and of e-mail can be opened from here.</source>
        <translation>لا تُفتح من هنا إلا عناوين الويب والبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The host {host} shows itself in a browser as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{user}@” is not where it leads: that is the name {host} is told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>linkwords</name>
    <message>
        <source>Across</source>
        <translation>بين</translation>
    </message>
    <message>
        <source>Across articles</source>
        <translation>بين مقالات</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>ظاهري</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>جزئي</translation>
    </message>
    <message>
        <source>Same speaker</source>
        <translation>القائل نفسه</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>داخل</translation>
    </message>
    <message>
        <source>Within one article</source>
        <translation>داخل مقال واحد</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;ربط</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Which parts count</source>
        <translation>أيّ الأ&amp;جزاء تُعدّ</translation>
    </message>
    <message>
        <source>In the te&amp;xt</source>
        <translation>في الن&amp;ص</translation>
    </message>
    <message>
        <source>Layo&amp;ut</source>
        <translation>تخطي&amp;ط</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A bracket is closed that was not opened. Take it away or open it before.</source>
        <translation>قوس أُغلق ولم يُفتح. احذفه أو افتحه قبل ذلك.</translation>
    </message>
    <message>
        <source>A bracket is opened and not closed. Add the second one.</source>
        <translation>قوس فُتح ولم يُغلق. أضف الثاني.</translation>
    </message>
    <message>
        <source>A link needs two different claims. Go to the other claim and link from there.</source>
        <translation>الرابط يحتاج ادعاءين مختلفين. اذهب إلى الادعاء الآخر واربط من هناك.</translation>
    </message>
    <message>
        <source>A name needs at least one letter, so nothing was changed. Write a name.</source>
        <translation>الاسم يحتاج حرفًا واحدًا على الأقل، فلم يتغير شيء. اكتب اسمًا.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed. Add the second one.</source>
        <translation>علامة اقتباس فُتحت ولم تُغلق. أضف الثانية.</translation>
    </message>
    <message>
        <source>AND, OR, NOT and NEAR stand between words. Put a word on both sides.</source>
        <translation>AND وOR وNOT وNEAR تقع بين كلمات. ضع كلمة على كل جانب.</translation>
    </message>
    <message>
        <source>Another program is writing to the project just now, so this step was not saved. Try again in a moment.</source>
        <translation>برنامج آخر يكتب في المشروع الآن، فلم تُحفظ هذه الخطوة. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Beside {path} lies {name}, which no Crossclaim wrote. Nothing was opened or changed: move {name} away and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEAR stands between words or names, not between brackets.</source>
        <translation>NEAR تقع بين كلمات أو أسماء، لا بين أقواس.</translation>
    </message>
    <message>
        <source>No backup could be made in {path}. Your work goes on and is saved; check that you may write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be read just now, because its reader cannot be started. Close some programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of a project could be read in the damaged file, so {path} was not made. Bring back a backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {path} takes too long, so it was not imported. Paste its text instead.</source>
        <translation>تستغرق قراءة {path} وقتًا طويلًا، فلم يُستورد. الصق نصه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Reading {path} takes too much memory, so it was not imported. Paste its text instead.</source>
        <translation>تتطلب قراءة {path} ذاكرة كبيرة، فلم يُستورد. الصق نصه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Say also what is to be found: a word before NOT.</source>
        <translation>قل أيضًا ما المطلوب: كلمة قبل NOT.</translation>
    </message>
    <message>
        <source>Somebody changed this in another window meanwhile, so nothing was written over it. Look at what is there now, then change it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked. What was finished before is kept.</source>
        <translation>أُوقف كما طلبت. ما انتهى قبل ذلك باقٍ.</translation>
    </message>
    <message>
        <source>The article&apos;s text is another one than before, so nothing was tagged. Open the article again and select the words once more.</source>
        <translation>نص المقال غير ما كان عليه، فلم يوسم شيء. افتح المقال من جديد وحدد الكلمات مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk is full, so the last step was not saved; everything before it is safe. Free some space and do it again.</source>
        <translation>القرص ممتلئ فلم تُحفظ الخطوة الأخيرة؛ وكل ما قبلها سليم. حرر بعض المساحة وأعدها.</translation>
    </message>
    <message>
        <source>The export to {path} was not completed, and files that were there before are as they were. Check the free space, or choose another place.</source>
        <translation>لم يكتمل التصدير إلى {path}، والملفات السابقة كما هي. افحص المساحة المتاحة أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The index for searching cannot be kept at {path}. Searching works, only slower.</source>
        <translation>لا يمكن حفظ فهرس البحث في {path}. البحث يعمل ولكن أبطأ.</translation>
    </message>
    <message>
        <source>The parts of {path} lie too deep within each other, so it was not imported. Paste its text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look at it, or save a PDF instead.</source>
        <translation>لم تقبل الطابعة الصفحات. افحصها أو احفظ PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The query is longer than {at} characters. Ask for less at once.</source>
        <translation>الاستعلام أطول من {at} حرفًا. اطلب أقل دفعة واحدة.</translation>
    </message>
    <message>
        <source>The regular expression cannot be read at character {at}. Check the signs there.</source>
        <translation>التعبير النمطي لا يُقرأ عند الحرف {at}. افحص العلامات هناك.</translation>
    </message>
    <message>
        <source>The regular expression {text} takes too long. Make it simpler.</source>
        <translation>التعبير النمطي {text} يستغرق وقتًا طويلًا. بسّطه.</translation>
    </message>
    <message>
        <source>There is no backup of {path} yet. One is made when something changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding “{encoding}”. Choose another one from the list.</source>
        <translation>لا يوجد ترميز «{encoding}». اختر غيره من القائمة.</translation>
    </message>
    <message>
        <source>There is no entity “{name}” in this project.</source>
        <translation>لا كيان «{name}» في هذا المشروع.</translation>
    </message>
    <message>
        <source>There is no format “{name}”. Choose another one from the list.</source>
        <translation>لا توجد صيغة «{name}». اختر غيرها من القائمة.</translation>
    </message>
    <message>
        <source>There is no room for a backup just now. Your work goes on and is saved; free some space on the disk of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word in it that could be found.</source>
        <translation>ليس فيه كلمة يمكن العثور عليها.</translation>
    </message>
    <message>
        <source>There is no “{text}” among the {name}. Choose one of the list.</source>
        <translation>لا يوجد «{text}» بين {name}. اختر من القائمة.</translation>
    </message>
    <message>
        <source>There is nothing to redo: the last step is already in place.</source>
        <translation>لا شيء للإعادة: الخطوة الأخيرة قائمة.</translation>
    </message>
    <message>
        <source>There is nothing to search for. Write at least one word.</source>
        <translation>لا شيء للبحث عنه. اكتب كلمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>There is nothing to undo: this is how the project began.</source>
        <translation>لا شيء للتراجع عنه: هكذا بدأ المشروع.</translation>
    </message>
    <message>
        <source>These two claims are already linked in this way. Open the link to change it.</source>
        <translation>هذان الادعاءان مربوطان هكذا أصلًا. افتح الرابط لتغييره.</translation>
    </message>
    <message>
        <source>This</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>This did not work ({code}). Nothing was changed.</source>
        <translation>لم ينجح هذا ({code}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This selection does not lie inside the article. Select the words again.</source>
        <translation>هذا التحديد ليس داخل المقال. حدد الكلمات مرة أخرى.</translation>
    </message>
    <message>
        <source>This step cannot be undone or redone, because what it concerned was changed since. It was set aside: go on with the step before it.</source>
        <translation>لا يمكن التراجع عن هذه الخطوة أو إعادتها لأن ما تخصه تغير بعدها. نُحّيت جانبًا: تابع بالخطوة السابقة.</translation>
    </message>
    <message>
        <source>This step cannot be undone or redone, because {name} was changed since. Undo the later change first.</source>
        <translation>لا يمكن التراجع عن هذه الخطوة أو إعادتها لأن {name} تغير بعدها. تراجع أولًا عن التغيير اللاحق.</translation>
    </message>
    <message>
        <source>another window</source>
        <translation>نافذة أخرى</translation>
    </message>
    <message>
        <source>newer</source>
        <translation>أحدث</translation>
    </message>
    <message>
        <source>of this name</source>
        <translation>بهذا الاسم</translation>
    </message>
    <message>
        <source>the limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>this</source>
        <translation>هذا</translation>
    </message>
    <message>
        <source>{name} does not exist any more. Undo its deletion if you need it.</source>
        <translation>{name} لم يعد موجودًا. تراجع عن حذفه إن احتجت إليه.</translation>
    </message>
    <message>
        <source>{name} is merged into that entity already. Un-merge it to change that.</source>
        <translation>{name} مدموج في ذلك الكيان أصلًا. افصله لتغيير ذلك.</translation>
    </message>
    <message>
        <source>{path} already exists and was not replaced. Choose another name.</source>
        <translation>{path} موجود أصلًا ولم يُستبدل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{path} cannot be changed: the place is read-only. Save a copy elsewhere to work on.</source>
        <translation>لا يمكن تغيير {path}: المكان للقراءة فقط. احفظ نسخة في مكان آخر للعمل عليها.</translation>
    </message>
    <message>
        <source>{path} contains no text and was not imported. If it is a scan, paste its text.</source>
        <translation>{path} بلا نص ولم يُستورد. إن كان صورة ممسوحة فالصق نصه.</translation>
    </message>
    <message>
        <source>{path} could not be read. Check that you may open it and that it is complete.</source>
        <translation>تعذرت قراءة {path}. تحقق من أنه يمكنك فتحه وأنه كامل.</translation>
    </message>
    <message>
        <source>{path} could not be written. Check that you may write there, or choose another place.</source>
        <translation>تعذرت كتابة {path}. تحقق من أنه يمكنك الكتابة هناك أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{path} has the same text as “{name}” and was not imported again. Open that article instead.</source>
        <translation>نص {path} هو نص «{name}» نفسه ولم يُستورد من جديد. افتح ذلك المقال.</translation>
    </message>
    <message>
        <source>{path} holds something that no Crossclaim wrote ({name}): it is damaged, or was made to do harm. It was not opened and not changed. Repair it into a new file, or ask its sender for an export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is. Repair it into a new file, or restore a backup.</source>
        <translation>{path} تالف وتُرك كما هو. أصلحه في ملف جديد، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>{path} holds too much text for one article and was not imported. Split it into parts.</source>
        <translation>يحوي {path} نصًا أكثر مما يسع مقالة واحدة ولم يُستورد. قسّمه إلى أجزاء.</translation>
    </message>
    <message>
        <source>{path} is already open in {holder}. Take part: both write, and each sees within a second what the other does. Or only look, without changing anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged, or not what its name says, and was not imported. Paste its text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {limit} and was not imported. Split it into parts.</source>
        <translation>{path} أكبر من {limit} ولم يُستورد. قسّمه أجزاء.</translation>
    </message>
    <message>
        <source>{path} is neither a file nor a folder and was left out.</source>
        <translation>{path} ليس ملفًا ولا مجلدًا فتُرك.</translation>
    </message>
    <message>
        <source>{path} is not a Crossclaim project. Nothing was changed in it: choose a file that ends in .crossclaim, or import it as an article.</source>
        <translation>{path} ليس مشروع Crossclaim. لم يتغير فيه شيء: اختر ملفًا ينتهي بـ .crossclaim، أو استورده كمقال.</translation>
    </message>
    <message>
        <source>{path} is not a text file and was not imported. Save it as text first, or paste its text.</source>
        <translation>{path} ليس ملف نص ولم يُستورد. احفظه نصًا أولًا أو الصق نصه.</translation>
    </message>
    <message>
        <source>{path} is not there any more. Check whether it was moved or its drive is connected.</source>
        <translation>{path} لم يعد هناك. تحقق هل نُقل أو هل قرصه موصول.</translation>
    </message>
    <message>
        <source>{path} is of a kind that cannot be imported yet. Save it as .txt or .md, or paste its text.</source>
        <translation>{path} من نوع لا يمكن استيراده بعد. احفظه بصيغة .txt أو .md، أو الصق نصه.</translation>
    </message>
    <message>
        <source>{path} unpacks to far more than it seems to hold and was not imported. Paste its text instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer Crossclaim (version {version}). Update Crossclaim to open it.</source>
        <translation>{path} أُنشئ بنسخة أحدث من Crossclaim (الإصدار {version}). حدّث Crossclaim لفتحه.</translation>
    </message>
    <message>
        <source>{text} is not a date that can be kept. Write it as 2024-06-12, 2024-06 or 2024, or as a span like 2024-06/2024-08.</source>
        <translation>{text} ليس تاريخًا يمكن حفظه. اكتبه 2024-06-12 أو 2024-06 أو 2024، أو مدةً مثل 2024-06/2024-08.</translation>
    </message>
    <message>
        <source>“{label}” is in use and was not removed. Give those records another value first.</source>
        <translation>«{label}» مستخدم ولم يُزل. أعط تلك السجلات قيمة أخرى أولًا.</translation>
    </message>
</context>
<context>
    <name>mixed</name>
    <message>
        <source>“{word}” mixes letters of {scripts}; it only looks like “{looks}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>occurrences</name>
    <message>
        <source>Places here</source>
        <translation>المواضع هنا</translation>
    </message>
    <message>
        <source>Places in all articles</source>
        <translation>المواضع في كل المقالات</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <source>Open for reading only.</source>
        <translation>مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>This file or its folder cannot be written. It is open for reading only; save a copy elsewhere to change it.</source>
        <translation>لا يمكن الكتابة في هذا الملف أو مجلده. هو مفتوح للقراءة فقط؛ احفظ نسخة في مكان آخر لتغييره.</translation>
    </message>
    <message>
        <source>This project was written by a newer Crossclaim. It is open for reading only; update Crossclaim to change it.</source>
        <translation>كُتب هذا المشروع بنسخة أحدث من Crossclaim. هو مفتوح للقراءة فقط؛ حدّث Crossclaim لتغييره.</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>is corrected by</source>
        <translation>يصححه</translation>
    </message>
    <message>
        <source>is qualified by</source>
        <translation>يقيّده</translation>
    </message>
    <message>
        <source>is supported by</source>
        <translation>يدعمه</translation>
    </message>
    <message>
        <source>is updated by</source>
        <translation>يحدّثه</translation>
    </message>
</context>
<context>
    <name>problemlist</name>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>أنواع المشكلات</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Articles from the future</source>
        <translation>مقالات من المستقبل</translation>
    </message>
    <message>
        <source>Articles without a date</source>
        <translation>مقالات بلا تاريخ</translation>
    </message>
    <message>
        <source>Articles without a tag</source>
        <translation>مقالات بلا وسوم</translation>
    </message>
    <message>
        <source>Check the date of the article.</source>
        <translation>تحقق من تاريخ المقال.</translation>
    </message>
    <message>
        <source>Claims made after they were published</source>
        <translation>ادعاءات قيلت بعد نشرها</translation>
    </message>
    <message>
        <source>Claims without a speaker</source>
        <translation>ادعاءات بلا قائل</translation>
    </message>
    <message>
        <source>Claims without the date they were made</source>
        <translation>ادعاءات بلا تاريخ قولها</translation>
    </message>
    <message>
        <source>Confirmed contradictions without a why</source>
        <translation>تناقضات مؤكدة بلا سبب</translation>
    </message>
    <message>
        <source>Dismissed contradictions without a reason</source>
        <translation>تناقضات مرفوضة بلا سبب</translation>
    </message>
    <message>
        <source>Exchange the two dates, or correct one.</source>
        <translation>بدّل التاريخين أو صحح أحدهما.</translation>
    </message>
    <message>
        <source>Give the article its date; a month or a year is enough.</source>
        <translation>أعط المقال تاريخه؛ يكفي شهر أو سنة.</translation>
    </message>
    <message>
        <source>Look at the words: Y says that they are the right ones, B moves the edges.</source>
        <translation>انظر إلى الكلمات: Y تؤكد صحتها، وB تحرك الحواف.</translation>
    </message>
    <message>
        <source>Mentions of nobody in particular</source>
        <translation>أذكار لا تخص أحدًا بعينه</translation>
    </message>
    <message>
        <source>Name who speaks; or say that it is the author or an unnamed source.</source>
        <translation>سمِّ من يتكلم، أو قل إنه الكاتب أو مصدر غير مسمى.</translation>
    </message>
    <message>
        <source>One of the two dates must be wrong: that of the claim, or that of the article.</source>
        <translation>أحد التاريخين خاطئ: تاريخ الادعاء أو تاريخ المقال.</translation>
    </message>
    <message>
        <source>One sentence that an editor can read: why can both not be true?</source>
        <translation>جملة واحدة يقرؤها محرر: لماذا لا يصح كلاهما؟</translation>
    </message>
    <message>
        <source>Periods that end before they begin</source>
        <translation>مدد تنتهي قبل أن تبدأ</translation>
    </message>
    <message>
        <source>Places unsure since an update</source>
        <translation>مواضع غير مؤكدة منذ تحديث</translation>
    </message>
    <message>
        <source>Quotes that differ from the text</source>
        <translation>اقتباسات تخالف النص</translation>
    </message>
    <message>
        <source>Read it, and tag who is named and what is claimed.</source>
        <translation>اقرأه ووسم من يُسمى وما يُدعى.</translation>
    </message>
    <message>
        <source>Resolved contradictions without an outcome</source>
        <translation>تناقضات محسومة بلا نتيجة</translation>
    </message>
    <message>
        <source>Say which entity is meant, or make a new one of it.</source>
        <translation>قل أي كيان هو المقصود، أو أنشئ كيانًا جديدًا.</translation>
    </message>
    <message>
        <source>Say which side holds.</source>
        <translation>قل أي جانب يصمد.</translation>
    </message>
    <message>
        <source>Say why it is no conflict after all.</source>
        <translation>قل لماذا ليس تعارضًا في النهاية.</translation>
    </message>
    <message>
        <source>Select the words that say it now and press P, or delete the tag.</source>
        <translation>حدد الكلمات التي تقوله الآن واضغط P، أو احذف الوسم.</translation>
    </message>
    <message>
        <source>The file was changed from outside. Move the edges of the tag, or delete it.</source>
        <translation>غُيّر الملف من الخارج. حرّك حدود الوسم أو احذفه.</translation>
    </message>
    <message>
        <source>When was it said? A month or a year is enough where the day is not known.</source>
        <translation>متى قيل؟ يكفي شهر أو سنة إن لم يُعرف اليوم.</translation>
    </message>
    <message>
        <source>Words lost in an update</source>
        <translation>كلمات فُقدت في تحديث</translation>
    </message>
    <message>
        <source>confirmed, but nobody said why</source>
        <translation>مؤكد ولم يقل أحد لماذا</translation>
    </message>
    <message>
        <source>dismissed without a reason</source>
        <translation>مرفوض بلا سبب</translation>
    </message>
    <message>
        <source>its words are gone from the updated article</source>
        <translation>اختفت كلماته من المقال المحدَّث</translation>
    </message>
    <message>
        <source>no date when it was said</source>
        <translation>بلا تاريخ القول</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>بلا قائل</translation>
    </message>
    <message>
        <source>nobody said who is meant</source>
        <translation>لم يقل أحد من المقصود</translation>
    </message>
    <message>
        <source>nothing is tagged yet</source>
        <translation>لا شيء موسوم بعد</translation>
    </message>
    <message>
        <source>resolved without an outcome</source>
        <translation>محسوم بلا نتيجة</translation>
    </message>
    <message>
        <source>said after the article was published</source>
        <translation>قيل بعد نشر المقال</translation>
    </message>
    <message>
        <source>the article has no date</source>
        <translation>المقال بلا تاريخ</translation>
    </message>
    <message>
        <source>the article is dated in the future</source>
        <translation>تاريخ المقال في المستقبل</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>المدة تنتهي قبل أن تبدأ</translation>
    </message>
    <message>
        <source>the place is unsure since the article was updated</source>
        <translation>الموضع غير مؤكد منذ تحديث المقال</translation>
    </message>
    <message>
        <source>the quote differs from the text</source>
        <translation>الاقتباس يخالف النص</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>Named by “according to”.</source>
        <translation>سُمي بعبارة «وفقًا لـ».</translation>
    </message>
    <message>
        <source>Named by “… said by”.</source>
        <translation>سُمي بعبارة «… قال».</translation>
    </message>
    <message>
        <source>No sign of another voice: the article’s own words.</source>
        <translation>لا أثر لصوت آخر: كلام المقال نفسه.</translation>
    </message>
    <message>
        <source>Read from the words of the claim.</source>
        <translation>مقروء من كلمات الادعاء.</translation>
    </message>
    <message>
        <source>Speaks in the sentence beside the quotation.</source>
        <translation>يتكلم في الجملة المجاورة للاقتباس.</translation>
    </message>
    <message>
        <source>Stands after the verb of saying.</source>
        <translation>يقع بعد فعل القول.</translation>
    </message>
    <message>
        <source>Stands before the verb of saying.</source>
        <translation>يقع قبل فعل القول.</translation>
    </message>
    <message>
        <source>Stands in a reader’s comment.</source>
        <translation>يقع في تعليق قارئ.</translation>
    </message>
    <message>
        <source>The last name before the pronoun that speaks.</source>
        <translation>آخر اسم قبل الضمير المتكلم.</translation>
    </message>
    <message>
        <source>The word that shows who speaks.</source>
        <translation>الكلمة التي تبين من يتكلم.</translation>
    </message>
</context>
<context>
    <name>recent</name>
    <message>
        <source>not there now</source>
        <translation>ليس هنا الآن</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>selfcheck</name>
    <message>
        <source>Every connection: {settings}</source>
        <translation>كل اتصال: {settings}</translation>
    </message>
    <message>
        <source>What this program stands on does not fit: {names}. Your work is not safe here; install the versions in brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>غير مناسب</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>مناسب</translation>
    </message>
</context>
<context>
    <name>statistics</name>
    <message>
        <source>A speaker is not named</source>
        <translation>قائل غير مسمى</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>المحلل</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of entity</source>
        <translation>نوع الكيان</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الأذكار</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Month published</source>
        <translation>شهر النشر</translation>
    </message>
    <message>
        <source>Most named entities</source>
        <translation>أكثر الكيانات ذكرًا</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>بلا وسيلة</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>بلا موضوع</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>لا أحد بعينه</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Who contradicts whom</source>
        <translation>من يناقض من</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>add article “{title}”</source>
        <translation>إضافة المقال «{title}»</translation>
    </message>
    <message>
        <source>claim “{quote}”</source>
        <translation>ادعاء «{quote}»</translation>
    </message>
    <message>
        <source>copies of “{title}”</source>
        <translation>نسخ «{title}»</translation>
    </message>
    <message>
        <source>cue of claim “{quote}”</source>
        <translation>إسناد الادعاء «{quote}»</translation>
    </message>
    <message>
        <source>delete article “{title}”</source>
        <translation>حذف المقال «{title}»</translation>
    </message>
    <message>
        <source>delete claim “{quote}”</source>
        <translation>حذف الادعاء «{quote}»</translation>
    </message>
    <message>
        <source>delete entity “{name}”</source>
        <translation>حذف الكيان «{name}»</translation>
    </message>
    <message>
        <source>delete link: {relation}</source>
        <translation>حذف الرابط: {relation}</translation>
    </message>
    <message>
        <source>delete note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>delete spelling “{form}”</source>
        <translation>حذف الصيغة «{form}»</translation>
    </message>
    <message>
        <source>delete tag on “{quote}”</source>
        <translation>حذف الوسم على «{quote}»</translation>
    </message>
    <message>
        <source>delete term “{label}”</source>
        <translation>حذف المصطلح «{label}»</translation>
    </message>
    <message>
        <source>delete zone</source>
        <translation>حذف المنطقة</translation>
    </message>
    <message>
        <source>edit article “{title}”</source>
        <translation>تحرير المقال «{title}»</translation>
    </message>
    <message>
        <source>edit claim “{quote}”</source>
        <translation>تحرير الادعاء «{quote}»</translation>
    </message>
    <message>
        <source>edit entity “{name}”</source>
        <translation>تحرير الكيان «{name}»</translation>
    </message>
    <message>
        <source>edit link: {relation}</source>
        <translation>تحرير الرابط: {relation}</translation>
    </message>
    <message>
        <source>edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>edit outlet “{name}”</source>
        <translation>تحرير الوسيلة «{name}»</translation>
    </message>
    <message>
        <source>edit spelling “{form}”</source>
        <translation>تحرير الصيغة «{form}»</translation>
    </message>
    <message>
        <source>edit tag on “{quote}”</source>
        <translation>تحرير الوسم على «{quote}»</translation>
    </message>
    <message>
        <source>edit term “{label}”</source>
        <translation>تحرير المصطلح «{label}»</translation>
    </message>
    <message>
        <source>edit zone</source>
        <translation>تحرير المنطقة</translation>
    </message>
    <message numerus="yes">
        <source>import of %Ln article(s)</source>
        <translation>
            <numerusform>استيراد لا مقالات</numerusform>
            <numerusform>استيراد مقال واحد</numerusform>
            <numerusform>استيراد مقالين</numerusform>
            <numerusform>استيراد %Ln مقالات</numerusform>
            <numerusform>استيراد %Ln مقالًا</numerusform>
            <numerusform>استيراد %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>new version of “{title}”</source>
        <translation>نسخة جديدة من «{title}»</translation>
    </message>
    <message>
        <source>place of “{quote}”</source>
        <translation>موضع «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln place(s) in “{title}”</source>
        <translation>
            <numerusform>وسم لا مواضع في «{title}»</numerusform>
            <numerusform>وسم موضع واحد في «{title}»</numerusform>
            <numerusform>وسم موضعين في «{title}»</numerusform>
            <numerusform>وسم %Ln مواضع في «{title}»</numerusform>
            <numerusform>وسم %Ln موضعًا في «{title}»</numerusform>
            <numerusform>وسم %Ln موضع في «{title}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tag %Ln place(s) of “{name}”</source>
        <translation>
            <numerusform>وسم لا مواضع لـ«{name}»</numerusform>
            <numerusform>وسم موضع واحد لـ«{name}»</numerusform>
            <numerusform>وسم موضعين لـ«{name}»</numerusform>
            <numerusform>وسم %Ln مواضع لـ«{name}»</numerusform>
            <numerusform>وسم %Ln موضعًا لـ«{name}»</numerusform>
            <numerusform>وسم %Ln موضع لـ«{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>link: {relation}</source>
        <translation>ربط: {relation}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) in “{title}”</source>
        <translation>
            <numerusform>بلا ادعاءات في «{title}»</numerusform>
            <numerusform>ادعاء واحد في «{title}»</numerusform>
            <numerusform>ادعاءان في «{title}»</numerusform>
            <numerusform>%Ln ادعاءات في «{title}»</numerusform>
            <numerusform>%Ln ادعاءً في «{title}»</numerusform>
            <numerusform>%Ln ادعاء في «{title}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s)</source>
        <translation>
            <numerusform>بلا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new entity(ies)</source>
        <translation>
            <numerusform>بلا كيانات جديدة</numerusform>
            <numerusform>كيان جديد واحد</numerusform>
            <numerusform>كيانان جديدان</numerusform>
            <numerusform>%Ln كيانات جديدة</numerusform>
            <numerusform>%Ln كيانًا جديدًا</numerusform>
            <numerusform>%Ln كيان جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>merge “{name}” into “{into}”</source>
        <translation>دمج «{name}» في «{into}»</translation>
    </message>
    <message>
        <source>move edges of “{quote}”</source>
        <translation>تحريك حدود «{quote}»</translation>
    </message>
    <message>
        <source>new entity “{name}”</source>
        <translation>كيان جديد «{name}»</translation>
    </message>
    <message>
        <source>new outlet</source>
        <translation>وسيلة جديدة</translation>
    </message>
    <message>
        <source>new term “{label}”</source>
        <translation>مصطلح جديد «{label}»</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>note “{text}”</source>
        <translation>ملاحظة «{text}»</translation>
    </message>
    <message>
        <source>spelling “{form}” of “{name}”</source>
        <translation>صيغة «{form}» لـ«{name}»</translation>
    </message>
    <message>
        <source>tag “{name}”</source>
        <translation>وسم «{name}»</translation>
    </message>
    <message>
        <source>un-merge “{name}”</source>
        <translation>فصل «{name}»</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>منطقة</translation>
    </message>
</context>
<context>
    <name>tagrows</name>
    <message>
        <source>Against {speaker}: {words}</source>
        <translation>في مواجهة {speaker}: {words}</translation>
    </message>
    <message>
        <source>Claim by {speaker}: {words}</source>
        <translation>ادعاء {speaker}: {words}</translation>
    </message>
    <message>
        <source>Contradiction, {status}: {a} says {first}; {b} says {second}</source>
        <translation>تناقض، {status}: {a} يقول {first}؛ {b} يقول {second}</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>ملاحظة فارغة</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Note on {target}: {text}</source>
        <translation>ملاحظة على {target}: {text}</translation>
    </message>
    <message>
        <source>contradicted by {speakers}</source>
        <translation>يناقضه {speakers}</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>عليه علامة</translation>
    </message>
    <message>
        <source>its place is unsure</source>
        <translation>موضعه غير مؤكد</translation>
    </message>
    <message>
        <source>its words are gone from the text</source>
        <translation>اختفت كلماته من النص</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكد</translation>
    </message>
</context>
<context>
    <name>updating</name>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>كيان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>This article has no tags yet.</source>
        <translation>ليس في هذا المقال وسوم بعد.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>انتقل</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>{count} lost</source>
        <translation>{count} مفقود</translation>
    </message>
    <message>
        <source>{count} moved</source>
        <translation>{count} انتقل</translation>
    </message>
    <message>
        <source>{count} stay as they are</source>
        <translation>{count} تبقى كما هي</translation>
    </message>
    <message>
        <source>{count} unsure</source>
        <translation>{count} غير مؤكد</translation>
    </message>
</context>
<context>
    <name>wikidata</name>
    <message>
        <source>Not a Wikidata id, not saved. Write Q42.</source>
        <translation>ليس معرّف Wikidata ولم يُحفظ. اكتب Q42.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}، {second}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>zonechoice</name>
    <message>
        <source>All parts</source>
        <translation>كل الأجزاء</translation>
    </message>
    <message>
        <source>Article and comments</source>
        <translation>المقال والتعليقات</translation>
    </message>
    <message>
        <source>Article without comments</source>
        <translation>المقال بلا تعليقات</translation>
    </message>
    <message>
        <source>{parts} (as everywhere)</source>
        <translation>{parts} (كما في كل مكان)</translation>
    </message>
</context>
</TS>
