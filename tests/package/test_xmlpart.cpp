#include "models/package/xmlpart.h"
#include "models/package/ziparchive.h"
#include "tests/package/madezip.h"
#include "tests/support/catch.h"

using package::XmlPart;

namespace {

/// A part with this content; the archive lives on in its device.
XmlPart part(const std::string &xml)
{
    const auto archive = package::ZipArchive::of(tests::madeZip({{"a.xml", xml}}), "made");
    REQUIRE(archive);
    auto device = archive->device("a.xml");
    REQUIRE(device);
    return XmlPart(std::move(*device));
}

std::string failureOf(const XmlPart &part)
{
    return part.failure() ? std::string(core::code(part.failure()->code)) : std::string();
}

} // namespace

TEST_CASE("A part is walked child by child")
{
    XmlPart xml =
        part("<a><!-- c --><b k='1' x:k='2' xmlns:x='u'>one<i>no</i> &amp; two</b>text<c><d/><d/></c><e/></a>");
    REQUIRE(xml.nextChild());
    CHECK(xml.name() == u"a");
    REQUIRE(xml.nextChild());
    CHECK(xml.attribute(QLatin1String("k")) == u"1");
    CHECK(xml.attribute(QLatin1String("none")).isEmpty());
    CHECK(xml.text() == u"one & two");
    REQUIRE(xml.nextChild());
    CHECK(xml.name() == u"c");
    xml.skip();
    REQUIRE(xml.nextChild());
    CHECK(xml.name() == u"e");
    CHECK_FALSE(xml.nextChild());
    CHECK_FALSE(xml.nextChild());
    CHECK_FALSE(xml.nextChild());
    CHECK(failureOf(xml).empty());
}

TEST_CASE("A part that is cut off, has a document type or is no XML fails and does not hang")
{
    for (const char *xml : {"<a><b>", "<!DOCTYPE a><a/>", "", "plain", "<a></b>", "<a>\x01</a>", "<a b='1' b='2'/>"}) {
        INFO(xml);
        XmlPart broken = part(xml);
        while (broken.next()) {
        }
        CHECK(failureOf(broken) == "file-broken");
        CHECK_FALSE(broken.next());
    }
}

TEST_CASE("An element with very many attributes is too large")
{
    std::string xml = "<a";
    for (int i = 0; i < 100'000; ++i)
        xml += " a" + std::to_string(i) + "=\"\"";
    XmlPart large = part(xml + "/>");
    CHECK_FALSE(large.nextChild());
    CHECK(failureOf(large) == "too-large");
}

TEST_CASE("Comments and instructions may take some megabytes together, however short each is")
{
    std::string few;
    std::string many;
    for (int i = 0; i < 1'000'000; ++i) {
        (i < 100'000 ? few : many) += "<!---->";
        (i < 100'000 ? few : many) += i % 2 == 0 ? " " : "<?p x?>";
    }
    XmlPart good = part("<a>" + few + "<b/></a>");
    REQUIRE(good.nextChild());
    CHECK(good.nextChild());
    XmlPart bomb = part("<a>" + many + "<b/></a>");
    REQUIRE(bomb.nextChild());
    CHECK_FALSE(bomb.nextChild());
    CHECK(failureOf(bomb) == "too-large");
}
