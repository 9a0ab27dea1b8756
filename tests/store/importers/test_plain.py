"""Texts in many encodings, chosen and guessed, and bytes that are no text."""

import gzip
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import KnownError
from store.importers.plain import ENCODINGS, read_plain

SAMPLES = {
    "western": "Le ministre a déclaré que l'été serait très "
    "chaud. Où va-t-on ? Les élèves français "
    "sont prêts à partir dès Noël. Der Bürgermeister "
    "erklärte, die Straße bleibe für Züge geöffnet.",
    "central": "Prezydent ogłosił, że żołnierze wrócą do domów w "
    "październiku. Świadkowie mówili, że "
    "widzieli błyski nad Łodzią.",
    "cyrillic": "Министр сообщил журналистам, что переговоры "
    "начнутся в среду. Жители города "
    "рассказали, что ночью слышали взрывы, но никто не пострадал.",
    "greek": "Ο υπουργός δήλωσε ότι οι συνομιλίες θα αρχίσουν "
    "την Τετάρτη. Οι κάτοικοι της πόλης "
    "είπαν ότι άκουσαν εκρήξεις τη νύχτα.",
    "turkish": "Bakan gazetecilere görüşmelerin çarşamba günü "
    "başlayacağını söyledi. Şehir sakinleri "
    "gece patlama sesleri duyduklarını anlattı.",
    "hebrew": "השר אמר לעיתונאים כי השיחות יתחילו ביום רביעי. תושבי העיר סיפרו ששמעו פיצוצים.",
    "arabic": "قال الوزير للصحفيين إن المحادثات ستبدأ يوم "
    "الأربعاء. وقال سكان المدينة إنهم سمعوا "
    "انفجارات خلال الليل لكن أحدا لم يصب.",
    "baltic": "Ministrs žurnālistiem sacīja, ka sarunas "
    "sāksies trešdien. Pilsētas iedzīvotāji "
    "stāstīja, ka naktī dzirdējuši sprādzienus.",
    "thai": "รัฐมนตรีกล่าวกับผู้สื่อข่าวว่าการเจรจาจะเริ่มในวันพุธ ชาวเมืองได้ยินเสียงระเบิดในตอนกลางคืน",
    "japanese": "大臣は記者団に対し、協議は水曜日に始まると述べた。"
    "市民は夜に爆発音を聞いたが、けが人はいない。",
    "korean": "장관은 기자들에게 회담이 수요일에 시작될 것이라고 말했다. "
    "시민들은 밤에 폭발음을 들었다.",
    "chinese": "部长对记者说，会谈将于星期三开始。市民说夜里听到爆炸声，但没有人受伤。",
    "traditional": "部長對記者說，會談將於星期三開始。市民說夜裡聽到爆炸聲，但沒有人受傷。",
}
AT_HOME = {
    "western": "cp1252 iso8859-1 iso8859-15 mac-roman cp850 cp437",
    "central": "cp1250 iso8859-2 mac-latin2 cp852",
    "cyrillic": "cp1251 koi8-r koi8-u iso8859-5 mac-cyrillic cp866 cp855",
    "greek": "cp1253 iso8859-7 mac-greek cp737",
    "turkish": "cp1254 iso8859-9 cp857",
    "hebrew": "cp1255 iso8859-8 cp862",
    "arabic": "cp1256 iso8859-6 cp720",
    "baltic": "cp1257 iso8859-13",
    "thai": "cp874 tis-620",
    "japanese": "shift_jis cp932 euc_jp iso2022_jp",
    "korean": "euc_kr cp949 johab",
    "chinese": "gb18030 gbk hz",
    "traditional": "big5 big5hkscs",
}
PAIRS = [(script, name) for script, names in AT_HOME.items() for name in names.split()]


@pytest.mark.parametrize(("script", "encoding"), PAIRS)
def test_a_text_in_an_encoding_of_its_language_is_guessed(script: str, encoding: str) -> None:
    decoded = read_plain(SAMPLES[script].encode(encoding))
    assert decoded.text == SAMPLES[script]
    assert decoded.guessed


@pytest.mark.parametrize("script", SAMPLES)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_unicode_is_read_with_and_without_a_mark(script: str, encoding: str) -> None:
    text = SAMPLES[script]
    assert read_plain(text.encode(encoding)).text == text
    marked = read_plain(("\ufeff" + text).encode(encoding))
    assert (marked.text, marked.encoding, marked.guessed) == (text, encoding, False)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_chosen_encoding_is_obeyed(encoding: str) -> None:
    decoded = read_plain("plain words".encode(encoding), encoding)
    assert decoded.text == "plain words"
    assert decoded.warning is None


def test_there_is_a_wide_choice_without_repeats() -> None:
    assert len(set(ENCODINGS)) == len(ENCODINGS) >= 50


def test_a_wrongly_chosen_encoding_replaces_and_warns() -> None:
    decoded = read_plain(b"caf\xe9", "utf-8")
    assert (decoded.text, decoded.warning) == ("caf\ufffd", "bytes-replaced")


@pytest.mark.parametrize("name", ["no-such", "", "rot13", "hex"])
def test_an_unknown_encoding_is_refused(name: str) -> None:
    with pytest.raises(KnownError) as refused:
        read_plain(b"words", name)
    assert refused.value.code == "unknown-encoding"


def test_utf8_is_never_a_guess() -> None:
    decoded = read_plain("naïve “words” 😀".encode())
    assert (decoded.encoding, decoded.guessed, decoded.warning) == ("utf-8", False, None)


def test_a_cut_utf16_file_is_read_with_a_warning() -> None:
    decoded = read_plain("\ufeffwords".encode("utf-16-le") + b"\x41")
    assert decoded.text == "words\ufffd"
    assert decoded.warning == "bytes-replaced"


def test_lone_surrogates_in_utf16_pass_to_be_mended_later() -> None:
    raw = "\ufeffa\ud83db".encode("utf-16-le", "surrogatepass")
    assert read_plain(raw).text == "a\ud83db"


@pytest.mark.parametrize(
    "raw",
    [
        bytes(range(256)) * 20,
        gzip.compress(b"words " * 9_000 + bytes(range(256)) * 30),
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00" * 40,
        random.Random(1).randbytes(5_000),
        b"\x7fELF" + b"\x00" * 400,
    ],
    ids=["all bytes", "gzip", "png", "noise", "elf"],
)
def test_bytes_that_are_no_text_are_refused(raw: bytes) -> None:
    with pytest.raises(KnownError) as refused:
        read_plain(raw)
    assert refused.value.code == "not-text"


def test_a_few_nuls_do_not_make_a_text_binary() -> None:
    assert read_plain(b"words " * 100 + b"\x00").text.endswith("\x00")


def test_nothing_is_an_empty_text() -> None:
    assert read_plain(b"").text == ""


@given(st.text())
def test_every_text_in_utf8_with_a_mark_comes_back(text: str) -> None:
    assert read_plain(b"\xef\xbb\xbf" + text.encode()).text == text


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    refused = None
    try:
        text = read_plain(raw).text
    except KnownError as error:
        refused = error.code
    assert refused == "not-text" or isinstance(text, str)
