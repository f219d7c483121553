type Data = Readonly<Record<string, string | number>>;
type Say = string | ((of: (key: string) => string) => string);

/**
 * Who has to act: the union's officer completes an `incomplete` entry, the operator decides about a
 * `quarantine`d one; a `refusal` says no to a step and changes nothing.
 */
type Kind = 'incomplete' | 'quarantine' | 'refusal';

const incomplete = (say: Say) => ({ kind: 'incomplete' as Kind, say });
const quarantine = (say: Say) => ({ kind: 'quarantine' as Kind, say });
const refusal = (say: Say) => ({ kind: 'refusal' as Kind, say });

/** Every reason for which a thing can be refused. The codes are stored: never rename one. */
const catalogue = {
  'name.missing': incomplete('Chưa ghi họ và tên. Xin hỏi lại công đoàn cơ sở rồi bổ sung.'),
  'name.malformed': incomplete(
    'Họ và tên chưa đúng. Xin ghi đủ họ và tên, không kèm số hay ký hiệu, ví dụ: Nguyễn Thị Lan.',
  ),
  'phone.missing': incomplete('Chưa có số điện thoại. Xin bổ sung số để liên hệ khi cần.'),
  'phone.invalid': incomplete(
    (of) =>
      `Số điện thoại “${of('typed')}” chưa đúng. Xin ghi số di động 10 chữ số hoặc số cố định kèm mã vùng.`,
  ),
  'group.missing': incomplete('Chưa chọn nhóm ý tưởng. Xin hỏi lại người gửi rồi bổ sung.'),
  'title.missing': incomplete(
    'Chưa có tên sáng kiến. Xin ghi tên ngắn gọn, nói rõ việc đã cải tiến.',
  ),
  'title.tooLong': incomplete(
    (of) => `Tên sáng kiến dài ${of('length')} ký tự. Xin rút gọn còn tối đa ${of('limit')} ký tự.`,
  ),
  'description.missing': incomplete(
    'Chưa mô tả sáng kiến. Xin ghi tóm tắt cách làm cũ, cách làm mới.',
  ),
  'effect.missing': incomplete(
    'Sáng kiến là bí mật kinh doanh nên không cần mô tả, nhưng cần ghi hiệu quả. Xin bổ sung.',
  ),
  'description.tooLong': incomplete(
    (of) => `Phần mô tả dài ${of('length')} ký tự. Xin rút gọn còn tối đa ${of('limit')} ký tự.`,
  ),
  'applied.outside': incomplete(
    (of) =>
      `Thời gian áp dụng (${of('typed')}) nằm ngoài thời gian của chương trình, từ ${of('from')} đến ${of('to')}. Xin kiểm tra lại ngày bắt đầu áp dụng thực tế.`,
  ),
  'applied.notYet': incomplete(
    'Sáng kiến chưa được áp dụng. Xin chờ đến khi áp dụng hoặc áp dụng thử rồi gửi lại.',
  ),
  'applied.invalid': incomplete(
    (of) =>
      `Không đọc được thời gian áp dụng “${of('typed')}”. Xin ghi ngày hoặc tháng, ví dụ: 15/3/2021 hoặc 3/2021.`,
  ),
  'birthYear.invalid': incomplete(
    (of) =>
      `Năm sinh “${of('typed')}” chưa đúng. Xin ghi đủ bốn chữ số của người trong độ tuổi lao động, ví dụ: 1985.`,
  ),

  'unit.missing': quarantine('Chưa chọn đơn vị. Xin hỏi lại người gửi thuộc tỉnh hoặc ngành nào.'),
  'unit.unknown': quarantine(
    (of) =>
      `Chương trình không có đơn vị “${of('typed')}”. Xin đối chiếu Danh bạ rồi chọn đúng đơn vị cho sáng kiến này.`,
  ),
  'subUnit.missing': quarantine(
    'Chưa chọn đơn vị trực thuộc. Xin hỏi lại người gửi thuộc công đoàn cấp trên nào.',
  ),
  'subUnit.unknown': quarantine((of) => {
    const next = of('candidates')
      ? `Có thể là: ${of('candidates')}. Xin hỏi lại người gửi rồi chọn một.`
      : 'Xin đối chiếu Danh bạ rồi chọn đúng công đoàn cho sáng kiến này.';
    return `Chưa xác định được đơn vị trực thuộc “${of('typed')}”. ${next}`;
  }),
  'subUnit.mismatch': quarantine(
    (of) =>
      `Đơn vị trực thuộc “${of('typed')}” không thuộc đơn vị đã chọn. Trong Danh bạ có ${of('candidates')} ở đơn vị khác. Xin hỏi lại người gửi.`,
  ),
  'subUnit.closed': quarantine((of) => {
    const next = of('successors')
      ? `Nay là: ${of('successors')}. Xin hỏi lại người gửi rồi chọn đúng công đoàn.`
      : 'Xin hỏi lại người gửi nay thuộc công đoàn nào.';
    return `${of('name')} đã đóng trong Danh bạ. ${next}`;
  }),
  'window.early': quarantine(
    (of) => `Gửi trước ngày bắt đầu nhận (${of('from')}). Xin quyết định nhận hay đề nghị gửi lại.`,
  ),
  'window.late': quarantine(
    (of) =>
      `Gửi sau ngày cuối cùng còn nhận (${of('to')}). Xin quyết định nhận hay báo cho người gửi.`,
  ),
  'consent.missing': quarantine(
    'Người gửi chưa đồng ý cho sử dụng thông tin cá nhân nên chưa thể xét. Xin hỏi lại người gửi; nếu không đồng ý thì xóa bài.',
  ),
  oversize: quarantine(
    (of) =>
      `Câu trả lời “${of('title')}” quá dài (${of('length')} ký tự), chỉ giữ phần đầu ở đây. Xin xem toàn văn trong tệp kèm theo rồi hỏi lại người gửi.`,
  ),

  'paper.missing': refusal(
    'Chưa có giấy đồng ý. Xin lấy chữ ký đồng ý của người có sáng kiến, rồi đánh dấu ô “Có giấy đồng ý xử lý thông tin”.',
  ),
  'row.otherPerson': refusal(
    (of) =>
      `Dòng này đã gửi sáng kiến “${of('title')}” của ${of('fullName')}, nên chưa nhận nội dung mới. Xin ghi lại như cũ, và nhập người khác ở một dòng trống. Nếu chỉ sửa lỗi cả hai ô tên, xin sửa một ô, chờ trả lời rồi sửa ô kia.`,
  ),
  'row.emptied': refusal(
    'Sáng kiến đã gửi từ dòng này vẫn còn ở trang “Sáng kiến”. Nếu người gửi xin rút, xin ghi Có ở cột “Người gửi xin rút” của trang đó.',
  ),
  'row.moved': refusal(
    'Người gửi đã chuyển sáng kiến này sang công đoàn khác nên dòng này không sửa được nữa. Nếu cần sửa, xin báo công đoàn đó.',
  ),
  'row.erased': refusal(
    'Sáng kiến của dòng này đã được xoá theo yêu cầu nên không nhận lại. Xin xoá nội dung dòng này, và nhập người khác ở một dòng khác.',
  ),
  'secret.described': refusal(
    'Sáng kiến là bí mật kinh doanh nên phần tóm tắt không được lưu. Xin xoá ô “Tóm tắt nội dung”.',
  ),

  'ruling.unknown': refusal(
    'Chưa rõ cách xử lý. Xin chọn một trong ba: Nhận, Báo lại người gửi, Bỏ.',
  ),
  'ruling.erased': refusal(
    'Nội dung của bài này không còn trong trang “Tiếp nhận” (đã xoá theo yêu cầu) nên không nhận được nữa.',
  ),
  'consent.paper': refusal(
    'Người gửi chưa đồng ý cho sử dụng thông tin. Muốn nhận, xin ghi vào cột “Giấy đồng ý” ngày ký và nơi giữ giấy.',
  ),

  'setting.day': refusal('Không đọc được ngày. Xin ghi ngày/tháng/năm, ví dụ: 10/4/2021.'),
  'setting.moment': refusal(
    'Không đọc được ngày giờ. Xin ghi giờ rồi ngày/tháng/năm, ví dụ: 8:00 5/5/2021, hoặc chỉ ghi ngày.',
  ),
  'setting.count': refusal('Xin ghi một số lớn hơn 0, không kèm chữ, ví dụ: 75000.'),
  'setting.address': refusal(
    'Địa chỉ trang chưa đúng. Xin chép nguyên địa chỉ, bắt đầu bằng https://.',
  ),
  'setting.email': refusal(
    'Có địa chỉ thư chưa đúng. Xin ghi mỗi địa chỉ một dòng, ví dụ: hoso@example.org.',
  ),
  'setting.unit': refusal(
    'Không có tỉnh, ngành hay công đoàn này, hoặc nhiều nơi cùng tên. Xin ghi tên như ở trang “Tỉnh, ngành”, hoặc tên công đoàn kèm tên tỉnh.',
  ),
  'setting.unitTwice': refusal('Nơi này đã có một dòng ở trên. Xin gộp hai dòng làm một.'),
  'setting.tooMuch': refusal('Phần ghi thêm dài quá nên chưa lưu được. Xin rút gọn các ô vàng.'),
  'setting.others': refusal('Ghi đúng, nhưng chưa dùng vì còn ô khác ghi sai. Xin sửa ô đó.'),

  'request.kind': refusal('Xin chọn loại yêu cầu: xin bản sao, xin sửa, xin rút hoặc xin xoá.'),
  'request.day': refusal(
    'Xin ghi ngày nhận yêu cầu, ví dụ: 10/4/2021; hạn trả lời tính từ ngày đó.',
  ),
  'request.nobody': refusal(
    'Không có bài nào khớp cả mã tra cứu và số điện thoại. Xin hỏi lại người yêu cầu; chưa khớp cả hai thì không cho biết gì về bài gửi.',
  ),
  'request.previewFirst': refusal(
    'Xin chọn “Xem trước”, đọc xem có đúng bài đó không, rồi mới chọn “Thực hiện”.',
  ),
  'bulk.previewFirst': refusal(
    'Xin chọn “Xem trước” để biết bao nhiêu bài, rồi mới chọn “Thực hiện”.',
  ),
  'bulk.union': refusal((of) => {
    const next = of('ids')
      ? `Tên này có ở nhiều nơi, xin ghi một trong các mã: ${of('ids')}.`
      : 'Xin chép đúng tên hoặc mã ở trang “Danh bạ”.';
    return `Chưa xác định được công đoàn “${of('typed')}”. ${next}`;
  }),
  'bulk.closed': refusal(
    (of) => `${of('name')} đã đóng trong Danh bạ. Xin chọn công đoàn đang hoạt động.`,
  ),
  'bulk.sameUnion': refusal('Hai công đoàn là một. Xin ghi lại ô “Sang công đoàn”.'),

  'revision.refused': refusal(
    'Người gửi có sửa lại nội dung, nhưng sáng kiến đã được chọn nên nội dung cũ được giữ. Nếu cần nhận bản sửa, xin trả lại hồ sơ rồi đề nghị gửi lại.',
  ),
  'revision.notTaken': refusal(
    'Người gửi có gửi bản sửa nhưng chưa được nhận, vì đã quá hạn bổ sung hoặc gửi sau khi chọn. Nếu vẫn nhận, xin trả lại với hạn bổ sung mới rồi đề nghị gửi lại.',
  ),

  'alike.other': refusal(
    (of) =>
      `Giống ${of('what')} với sáng kiến “${of('title')}” của ${of('name')} (mã ${of('mark')}), có thể là đồng tác giả. Xin xem có cần gộp không.`,
  ),
  'alike.again': refusal(
    (of) =>
      `Giống ${of('what')} với một sáng kiến khác của chính người này: “${of('title')}” (mã ${of('mark')}). Xin hỏi lại có phải gửi hai lần không.`,
  ),
  'alike.elsewhere': refusal(
    (of) =>
      `Giống ${of('what')} với một sáng kiến ở công đoàn khác, có thể là đồng tác giả. Xin hỏi lại người gửi.`,
  ),

  'agreement.renew': refusal(
    'Người gửi đã sửa nội dung sau khi thủ trưởng đồng ý. Xin hỏi lại thủ trưởng, rồi ghi lại ô “Người đồng ý, ngày” hoặc lập danh sách ký mới.',
  ),
  'decision.unknown': refusal(
    'Chưa rõ quyết định. Xin chọn một trong bốn: Chọn, Không chọn, Không đủ điều kiện, Trả lại.',
  ),
  'decision.closed': refusal(
    'Sáng kiến đã nằm trong Tờ trình nên không đổi quyết định được nữa. Xin đặt lại ô “Quyết định” thành Chọn.',
  ),
  'choose.notAgreed': refusal(
    'Chưa chọn được: xin ghi Có ở ô “Thủ trưởng đồng ý” khi đơn vị đã đồng ý.',
  ),
  'choose.notIntroduced': refusal(
    'Chưa chọn được: ô “CĐCS giới thiệu” đang ghi Không. Xin trao đổi với công đoàn cơ sở, rồi ghi Có khi được giới thiệu.',
  ),
  'choose.complaint': refusal(
    (of) =>
      `Chưa chọn được: còn khiếu nại chưa giải quyết, số ${of('complaints')} ở trang “Khiếu nại”. Xin giải quyết rồi đánh dấu ở đó.`,
  ),
  'complaint.afterPetition': refusal(
    (of) =>
      `Sáng kiến đã nằm trong Tờ trình nhưng có khiếu nại chưa giải quyết, số ${of('complaints')} ở trang “Khiếu nại”. Xin báo công đoàn cấp trên.`,
  ),
  'complaint.contradicted': refusal(
    (of) =>
      `Ô “Không có khiếu nại” đang ghi Có, nhưng khiếu nại số ${of('complaints')} chưa giải quyết xong. Xin kiểm tra lại.`,
  ),
  'decline.noReason': refusal('Xin ghi lý do không chọn để người gửi được biết.'),
  'ineligible.noReason': refusal(
    'Chưa ghi nhận là không đủ điều kiện: xin ghi lý do để người gửi được biết.',
  ),
  'return.noReason': refusal('Chưa trả lại được: xin ghi lý do để người gửi biết cần sửa gì.'),
  'return.badDueDate': refusal(
    'Chưa trả lại được: xin ghi hạn bổ sung theo ngày/tháng/năm, ví dụ 12/4/2021.',
  ),
  'return.corrected': refusal('Người gửi đã gửi bản sửa. Xin xem lại rồi đổi ô “Quyết định”.'),
  'withdrawn.afterPetition': refusal(
    'Người gửi đã rút sau khi lập Tờ trình. Xin lập lại Tờ trình lần tiếp theo và báo công đoàn cấp trên.',
  ),
  'list.outdated': refusal(
    'Người gửi đã sửa nội dung sau khi lập danh sách này nên chữ ký ở đây không được tính cho bản mới. Xin lập danh sách mới để ký lại.',
  ),
  'list.gone': refusal(
    'Sáng kiến này không còn được xét ở đây (đã rút hoặc đã chuyển), không cần ký nữa.',
  ),
  'list.unsigned': refusal('Xin ghi thêm người ký và ngày ký.'),
  'list.allSigned': refusal('Hiện không có sáng kiến nào đang chờ thủ trưởng đồng ý.'),
  'list.nobody': refusal(
    (of) =>
      `Không có sáng kiến nào đang chờ ký ở “${of('typed')}”. Các nơi đang có sáng kiến chờ ký: ${of('places') || 'chưa ghi nơi làm việc'}. Xin ghi lại, hoặc ghi “Tất cả”.`,
  ),
  'complaint.noInitiative': refusal(
    'Xin ghi mã tra cứu hoặc tên của sáng kiến bị khiếu nại (chép từ trang “Sáng kiến”).',
  ),
  'complaint.unknown': refusal(
    (of) =>
      `Trong sổ này không có sáng kiến nào có mã hoặc tên “${of('typed')}”. Xin chép lại mã ở cột “Mã tra cứu” của trang “Sáng kiến”.`,
  ),
  'complaint.ambiguous': refusal(
    (of) =>
      `Có ${of('count')} sáng kiến cùng tên này. Xin ghi mã tra cứu thay cho tên (chép ở trang “Sáng kiến”).`,
  ),
  'complaint.noContent': refusal('Xin ghi thêm nội dung khiếu nại và ngày nhận.'),
  'complaint.noResolution': refusal(
    'Chưa đóng được khiếu nại: xin ghi ngày và cách giải quyết ở ô bên cạnh.',
  ),
  'petition.nothingChosen': refusal(
    'Chưa lập được Tờ trình: chưa có sáng kiến nào được chọn. Xin chọn sáng kiến trước, rồi chọn lần lập tiếp theo.',
  ),
  'petition.quotaSpent': refusal(
    'Hôm nay đã lập hết số văn bản cho phép. Chương trình sẽ tự lập tiếp vào ngày mai, không cần làm gì thêm.',
  ),
  'paper.nothingToConfirm': refusal(
    'Chưa lập được Giấy xác nhận: chưa có sáng kiến nào đang được xét ở công đoàn này. Khi có, xin chọn lần lập tiếp theo.',
  ),
  'paper.nobodyToThank': refusal(
    'Chưa lập được Thư cảm ơn: chưa có sáng kiến nào được chọn. Xin chọn sáng kiến trước, rồi chọn lần lập tiếp theo.',
  ),
  'paper.noPetition': refusal(
    'Chưa lập được Bìa hồ sơ: chưa có Tờ trình. Xin lập Tờ trình trước, rồi chọn lần lập tiếp theo.',
  ),
  'preview.needless': refusal(
    'Văn bản này không khoá quyết định nào nên không cần xem trước. Xin chọn “Lập lần 1”; muốn sửa thì lập lần tiếp theo.',
  ),

  'sent.number': refusal(
    'Số, ký hiệu chưa đúng. Xin ghi trên một dòng, như trên Tờ trình đã ký, ví dụ: 05/TTr-LĐLĐ.',
  ),
  'sent.signedOn': refusal(
    'Ngày ký chưa đúng. Xin ghi ngày/tháng/năm, không sau hôm nay, ví dụ: 12/4/2021.',
  ),
  'sent.signer': refusal(
    'Người ký chưa đúng. Xin ghi họ và tên trên một dòng, không kèm chức vụ, ví dụ: Nguyễn Thị Lan.',
  ),
  'sent.scan': refusal(
    'Đường dẫn bản scan chưa đúng. Xin chép nguyên đường dẫn của tệp, bắt đầu bằng https://, và mở quyền xem cho nơi nhận.',
  ),
  'sent.postedOn': refusal(
    'Ngày gửi bưu điện chưa đúng. Xin ghi ngày/tháng/năm, từ ngày ký đến hôm nay, ví dụ: 13/4/2021.',
  ),
  'sent.receipt': refusal(
    'Số biên nhận chưa đúng. Xin chép số trên biên nhận của bưu điện, chỉ gồm chữ, số và dấu gạch.',
  ),
  'sent.unsigned': refusal(
    'Chưa gửi thư: xin ghi đủ số, ngày ký, người ký và đường dẫn bản scan. Ghi xong thì thư tự gửi.',
  ),
  'sent.noRecipient': refusal(
    'Chưa có địa chỉ thư điện tử của nơi nhận nên chưa gửi được. Xin báo cơ quan phụ trách chương trình; có địa chỉ rồi thì chọn lần gửi tiếp theo. Bản giấy vẫn gửi bưu điện.',
  ),
  'arrival.noPerson': refusal(
    'Xin ghi cả ngày nhận (ngày/tháng/năm, không sau hôm nay) và tên người nhận.',
  ),
  'check.noPerson': refusal(
    'Có điều đã đánh dấu mà chưa rõ ai kiểm tra nên chưa tính. Xin ghi tên người kiểm tra và ngày kiểm tra (không sau hôm nay).',
  ),
  'check.nothingCame': refusal(
    'Chưa tính là đúng hạn: chưa có ngày gửi hay ngày nhận nào được ghi. Xin ghi ngày nhận.',
  ),
  'check.late': refusal(
    (of) =>
      `Chưa tính là đúng hạn: theo các ngày đã ghi, hồ sơ không gửi ${of('wording')}. Xin xem lại ngày, hoặc bỏ dấu “Đúng hạn”.`,
  ),
  'check.ruling': refusal(
    'Hồ sơ gửi đúng vào ngày hạn. Xin quyết định ở cột “Nếu đến đúng ngày hạn”.',
  ),
  'check.unsigned': refusal(
    'Chưa tính là đủ văn bản: nơi gửi chưa ghi đủ số, ngày ký, người ký và bản scan. Xin nhắc nơi gửi.',
  ),
  'check.complaints': refusal(
    (of) =>
      `Chưa tính là không có khiếu nại: còn ${of('count')} khiếu nại chưa giải quyết. Xin chờ nơi gửi giải quyết, hoặc bỏ dấu này.`,
  ),
  'check.window': refusal(
    (of) =>
      `Chưa tính là không có khiếu nại: còn nhận khiếu nại đến hết ngày ${of('to')}. Xin bỏ dấu, rồi kiểm tra và đánh dấu lại sau ngày đó.`,
  ),

  'minutes.noCouncil': refusal(
    'Chưa lập được Biên bản: chưa có tên thành viên nào. Xin ghi ở trang Hội đồng trước.',
  ),
  'minutes.nothingRanked': refusal(
    'Chưa lập được Biên bản: chưa có sáng kiến nào đủ số người chấm. Xin chấm ở trang Chấm điểm trước, rồi lập lần tiếp theo.',
  ),

  'member.noName': refusal('Có đơn vị mà chưa có tên. Xin ghi họ và tên của thành viên.'),
  'member.noUnit': refusal(
    'Xin ghi đơn vị của thành viên, để chương trình biết bài nào thành viên này không chấm.',
  ),
  'member.twice': refusal(
    'Tên này đã có ở dòng trên. Nếu là hai người trùng tên, xin ghi thêm chức danh; nếu là một người, xin xoá bớt.',
  ),
  'proposal.unknown': refusal(
    (of) => `Chưa rõ quyết định. Xin chọn một trong ba: ${of('choices')}.`,
  ),
  'proposal.noPetition': refusal(
    (of) =>
      `Chưa ${of('step')} được: ${of('below')} chưa lập Tờ trình cho sáng kiến này. Xin chờ hoặc nhắc ${of('below')} lập Tờ trình.`,
  ),
  'proposal.noReason': refusal(
    (of) => `Chưa trả lại được: xin ghi lý do để ${of('below')} biết cần làm gì.`,
  ),
  'proposal.closed': refusal(
    'Sáng kiến đã nằm trong Tờ trình Tổng Liên đoàn nên không đổi quyết định được nữa. Xin đặt lại ô “Quyết định” thành Chọn; nếu cần xét lại, xin đề nghị Tổng Liên đoàn trả lại.',
  ),
  'proposal.withdrawn': refusal(
    'Người gửi đã xin rút. Dòng này không còn được tính, không cần làm gì thêm.',
  ),
  'proposal.unchosen': refusal(
    (of) =>
      `Sáng kiến này không còn được ${of('below')} chọn nên dòng này không được tính. Nếu ${of('below')} chọn lại, dòng này tự trở lại.`,
  ),

  'score.gone': refusal(
    'Người gửi đã xin rút hoặc công đoàn không còn chọn sáng kiến này, nên không xếp hạng. Không cần làm gì thêm.',
  ),
  'grassroots.unnamed': refusal(
    'Dòng này chưa có tên CĐCS nên chưa được tính. Xin ghi tên ở cột “Tên CĐCS”.',
  ),
  'grassroots.pasted': refusal(
    'Đây là dòng tiêu đề hoặc dòng cộng của danh sách nên không được tính. Xin xoá nội dung dòng này.',
  ),
  'grassroots.twice': refusal(
    (of) =>
      `“${of('name')}” đã có ở một dòng trên nên dòng này không được tính. Xin xoá nội dung dòng thừa, hoặc ghi tên rõ hơn.`,
  ),
  'grassroots.members': refusal(
    (of) => `Không đọc được số đoàn viên “${of('typed')}”. Xin ghi một số, ví dụ: 120.`,
  ),
  'grassroots.launch': refusal(
    (of) =>
      `Không đọc được ngày phát động “${of('typed')}” nên chưa tính. Xin ghi ngày/tháng/năm, ví dụ: 20/3/2021.`,
  ),
  'grassroots.launchAhead': refusal(
    (of) => `Ngày phát động ${of('day')} chưa tới nên chưa tính. Xin ghi ngày khi đã phát động.`,
  ),

  'score.unnamed': refusal(
    'Có điểm ở cột chưa có tên người chấm nên chưa tính. Xin ghi họ tên thành viên ở trang Hội đồng.',
  ),
  'score.ownUnit': refusal(
    (of) =>
      `Thành viên ${of('name')} không chấm bài của đơn vị mình nên điểm này không được tính. Xin xoá điểm đã ghi.`,
  ),
  'score.invalid': refusal(
    (of) =>
      `Điểm “${of('typed')}” của ${of('name')} ở tiêu chí “${of('criterion')}” chưa đúng. Xin ghi số từ 0 đến 100, ví dụ: 85 hoặc 85,5.`,
  ),
  'score.incomplete': refusal(
    (of) => `${of('name')} chưa cho điểm ${of('criteria')} nên chưa tính. Xin ghi đủ các tiêu chí.`,
  ),
  'score.quorum': refusal((of) => `Còn thiếu ${of('missing')} người chấm nên chưa xếp hạng.`),
  'score.spread': refusal(
    (of) =>
      `Điểm cao nhất và thấp nhất chênh nhau ${of('spread')}. Xin hội đồng trao đổi lại trước khi kết luận.`,
  ),
} as const satisfies Record<string, { kind: Kind; say: Say }>;

export type ProblemCode = keyof typeof catalogue;

/** One reason against a thing. `data` holds what its sentence mentions, ready to be shown. */
export interface Problem {
  readonly code: ProblemCode;
  readonly data?: Data;
}

/** What the officer or the operator reads: what is wrong, and what to do next. */
export function sentence(problem: Problem): string {
  const { say } = catalogue[problem.code];
  const data = new Map(Object.entries(problem.data ?? {}));
  return typeof say === 'string' ? say : say((key) => String(data.get(key) ?? ''));
}

/** Whether the problem keeps an entry from every union until the operator has decided. */
export function isQuarantine(code: ProblemCode): boolean {
  return catalogue[code].kind === 'quarantine';
}

/** Whether a text read from a ledger is a code of the catalogue. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.keys(catalogue).includes(text);
}
