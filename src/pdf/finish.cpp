#include "pdf/finish.hpp"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFWriter.hh>

#include "pdf/icc_profile.hpp"

namespace quarterdeck {

std::unique_ptr<Finishing> open_drawing(const std::string& drawing) {
    auto finishing = std::make_unique<Finishing>();
    finishing->file.setSuppressWarnings(true);
    finishing->file.processMemoryFile("the drawn pages", drawing.data(), drawing.size());
    finishing->pages = finishing->file.getAllPages();
    return finishing;
}

void add_archival_marks(Finishing& finishing) {
    const std::string condition = "sRGB IEC61966-2.1";
    QPDFObjectHandle profile = finishing.file.newStream(srgb_icc_profile());
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent = QPDFObjectHandle::parse("<</Type /OutputIntent /S /GTS_PDFA1>>");
    intent.replaceKey("/OutputConditionIdentifier", QPDFObjectHandle::newString(condition));
    intent.replaceKey("/Info", QPDFObjectHandle::newString(condition));
    intent.replaceKey("/DestOutputProfile", profile);
    QPDFObjectHandle catalog = finishing.file.getRoot();
    catalog.replaceKey("/OutputIntents", QPDFObjectHandle::newArray({finishing.file.makeIndirectObject(intent)}));
    catalog.replaceKey("/MarkInfo", QPDFObjectHandle::parse("<</Marked true>>"));
}

std::string write_finished(Finishing& finishing) {
    // On the archive, level 3 takes a third less time than zlib’s own 6 and makes files a sixteenth larger.
    constexpr int quick_compression = 3;
    Pl_Flate::setCompressionLevel(quick_compression);
    QPDFWriter writer(finishing.file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true);  // PDF/A-2, 6.1.7.1
    writer.write();
    const std::shared_ptr<Buffer> bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()};
}

}  // namespace quarterdeck
